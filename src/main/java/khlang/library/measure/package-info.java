/** Counts the measures of the plan that the library itself shows: M04, M05, M06, M07 and M18. */
package khlang.library.measure;
