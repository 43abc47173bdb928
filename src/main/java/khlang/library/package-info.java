/** Documents on their shelves: what they say, every revision they had, and who may read them. */
package khlang.library;
