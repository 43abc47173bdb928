/** Meetings and other events at which the office shares what it knows. */
package khlang.sharing;
