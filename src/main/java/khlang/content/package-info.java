/**
 * Reads a content folder into the library: the starter set, a hand-over, an export of another
 * office.
 */
package khlang.content;
