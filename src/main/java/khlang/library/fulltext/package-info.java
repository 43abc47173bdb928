/** What attached files say, read in the background, for the search. */
package khlang.library.fulltext;
