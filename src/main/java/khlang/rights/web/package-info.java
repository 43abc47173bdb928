/** Turns away at the door whoever has no right to pass it. */
package khlang.rights.web;
