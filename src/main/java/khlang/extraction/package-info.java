/**
 * Reads foreign files – text, pictures – in a limited process of its own, and has them looked at by
 * a virus scanner.
 */
package khlang.extraction;
