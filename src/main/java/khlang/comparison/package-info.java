/** What differs between two texts, told by Thai words, and how two changes become one; a leaf. */
package khlang.comparison;
