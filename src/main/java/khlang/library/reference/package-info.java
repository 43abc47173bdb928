/** What published documents point to: one another, their files, and the laws that they rest on. */
package khlang.library.reference;
