/** The pages on which templates are exchanged. */
package khlang.stationery.web;
