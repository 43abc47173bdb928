/** Searching by page and by program. */
package khlang.search.web;
