/** The pages of work tasks and of who can stand in. */
package khlang.task.web;
