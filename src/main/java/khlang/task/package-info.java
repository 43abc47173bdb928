/** The work of the divisions task by task: who does it, by which manual, and who can stand in. */
package khlang.task;
