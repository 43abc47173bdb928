/** Pages of what proves the rows of the plan, and of what is typed in for its measures. */
package khlang.evidence.web;
