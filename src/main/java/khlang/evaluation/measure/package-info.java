/** Counts the measure of the plan that tells whether somebody looks how far it is: M29. */
package khlang.evaluation.measure;
