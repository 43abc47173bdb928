/** The measures of the plan that are counted from the training register. */
package khlang.training.measure;
