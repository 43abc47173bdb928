/** The pages on which questions are asked, answered and read. */
package khlang.question.web;
