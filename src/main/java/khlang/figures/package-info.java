/**
 * Figures of the plan: a number, the day for which it is true, and the list it was counted from.
 */
package khlang.figures;
