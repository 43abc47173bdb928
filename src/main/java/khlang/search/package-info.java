/**
 * One door to full-text search over what is published; it follows the library and never holds it
 * up.
 */
package khlang.search;
