/** The pages and papers of the yearly report. */
package khlang.evaluation.web;
