/** Pages of the plan and its measures, the same for programs, and open data. */
package khlang.plan.web;
