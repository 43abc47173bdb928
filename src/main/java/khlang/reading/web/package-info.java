/** The pages on which people say what they have read, and ask others to read. */
package khlang.reading.web;
