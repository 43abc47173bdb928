/** Knowledge that the office needs and does not have yet, until a document covers it. */
package khlang.need;
