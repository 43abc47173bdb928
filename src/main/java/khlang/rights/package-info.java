/**
 * Who may do what: the table of rights, and the one who acts. It knows nobody's name and no room;
 * every room asks it.
 */
package khlang.rights;
