/** Sample people, one for each role, for whoever wants to try the portal out. */
package khlang.demo;
