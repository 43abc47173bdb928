/** The pages on which people answer, and those on which the office reads it. */
package khlang.survey.web;
