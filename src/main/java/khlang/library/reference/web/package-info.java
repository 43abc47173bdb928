/** The law register, and the lists of links that lead nowhere and pages that nothing leads to. */
package khlang.library.reference.web;
