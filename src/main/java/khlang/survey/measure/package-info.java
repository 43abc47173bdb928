/** What surveys say of the measures of the plan. */
package khlang.survey.measure;
