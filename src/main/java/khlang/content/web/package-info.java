/** Imports for programs: one document, many, or a whole folder. */
package khlang.content.web;
