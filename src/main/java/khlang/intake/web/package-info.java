/** The pages on which people bring in Word and PDF files. */
package khlang.intake.web;
