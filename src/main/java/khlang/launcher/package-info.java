/** Starts MariaDB and Payara Micro on this machine, and stops them; imports no other room. */
package khlang.launcher;
