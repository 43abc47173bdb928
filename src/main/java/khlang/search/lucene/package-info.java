/** Keeps the search index with Lucene; the rest of the program knows only {@code khlang.search}. */
package khlang.search.lucene;
