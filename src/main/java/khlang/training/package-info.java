/** Who was trained in what, and the reports that make it knowledge of the office. */
package khlang.training;
