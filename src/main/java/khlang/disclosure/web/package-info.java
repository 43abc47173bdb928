/** The pages of what is laid open, and the desk of those who keep its lists. */
package khlang.disclosure.web;
