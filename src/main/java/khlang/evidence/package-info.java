/**
 * What proves the rows of the plan, and what people type in for measures that the portal could not
 * count: both are confirmed by somebody, and stay as they are once the year is closed.
 */
package khlang.evidence;
