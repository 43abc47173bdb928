/** Counts how knowledge is used, after a rule that is printed beside every figure. */
package khlang.measurement;
