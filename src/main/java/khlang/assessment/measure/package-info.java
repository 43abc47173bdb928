/** What assessments say of the measures of the plan. */
package khlang.assessment.measure;
