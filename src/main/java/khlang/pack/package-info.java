/**
 * What a pack of evidence is made of: safe names, the list of its files with their hashes, and the
 * signature over that list. Whoever makes packs and whoever checks them, without a portal, agree
 * here.
 */
package khlang.pack;
