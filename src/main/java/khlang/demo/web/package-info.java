/** Lets the launcher ask for sample people. */
package khlang.demo.web;
