/** Pages of assessments and of the bank of questions. */
package khlang.assessment.web;
