/** Pages of the plan's measures, each with the list that it was counted from. */
package khlang.plan.web;
