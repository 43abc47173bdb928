/** What people say of themselves that they have read, and what they are asked to read. */
package khlang.reading;
