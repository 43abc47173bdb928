/** The pages on which needed knowledge is listed and recorded. */
package khlang.need.web;
