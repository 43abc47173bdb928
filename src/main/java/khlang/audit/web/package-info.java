/** The audit log as administrators read, check and take it away. */
package khlang.audit.web;
