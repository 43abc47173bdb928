/** Names for bytes, where equal names mean equal bytes, and keys that nobody has given yet. */
package khlang.digest;
