/**
 * What the law and the transparency assessment want laid open: the points of each year with their
 * documents at addresses that stay, and the index of the information centre.
 */
package khlang.disclosure;
