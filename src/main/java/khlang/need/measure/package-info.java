/** Counts needed knowledge for the plan. */
package khlang.need.measure;
