/** The municipality: its divisions, posts, people and committees. */
package khlang.organization;
