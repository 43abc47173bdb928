/** The pages of the library: lists, documents, booklets, files and what programs follow. */
package khlang.library.web;
