/** Assessments of what staff understand: their questions, their answers and who has passed. */
package khlang.assessment;
