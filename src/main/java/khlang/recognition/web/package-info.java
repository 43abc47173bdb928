/** The pages of recognitions, and the certificate to print. */
package khlang.recognition.web;
