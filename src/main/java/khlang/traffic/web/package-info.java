/** Sees every answer that goes out; and the page from which an officer's order is met. */
package khlang.traffic.web;
