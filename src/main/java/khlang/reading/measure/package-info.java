/** The measures of the plan that are counted from what people say they have read. */
package khlang.reading.measure;
