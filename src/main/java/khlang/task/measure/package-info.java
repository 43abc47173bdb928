/** The measure of the plan that is counted from work tasks and those who stand in. */
package khlang.task.measure;
