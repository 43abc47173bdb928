/** The measure of the plan that is counted from recognitions. */
package khlang.recognition.measure;
