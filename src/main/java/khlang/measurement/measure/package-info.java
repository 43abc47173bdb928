/** Measures of the plan that are counted from accesses. */
package khlang.measurement.measure;
