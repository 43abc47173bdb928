/** Names for bytes: equal names mean equal bytes. */
package khlang.digest;
