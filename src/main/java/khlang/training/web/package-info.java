/** The training register and its reports on the web. */
package khlang.training.web;
