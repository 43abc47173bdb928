/** The pages on which words are put together. */
package khlang.search.synonym.web;
