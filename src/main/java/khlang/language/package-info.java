/** Sentences for people, kept in resource bundles so that the code holds none. */
package khlang.language;
