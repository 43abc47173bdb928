/** The yearly report on the plan: written, agreed, handed to the mayor, and then left as it is. */
package khlang.evaluation;
