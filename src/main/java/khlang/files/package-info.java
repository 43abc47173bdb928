/** Reads foreign files into plain values and writes them; it trusts none of them. */
package khlang.files;
