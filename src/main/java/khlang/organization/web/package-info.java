/** Tells the frame of every page whose portal it is. */
package khlang.organization.web;
