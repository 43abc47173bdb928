/** The front page. */
package khlang.home.web;
