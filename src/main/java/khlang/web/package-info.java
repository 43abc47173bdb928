/** The shell every page stands in: the application's root, errors, headers and layout. */
package khlang.web;
