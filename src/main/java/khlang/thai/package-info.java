/** Thai text as searching needs it: one spelling, letter clusters and words; a leaf. */
package khlang.thai;
