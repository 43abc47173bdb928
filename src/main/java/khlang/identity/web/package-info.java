/** Finds out who sends a request. */
package khlang.identity.web;
