/** What people give to the knowledge of the office, and who knows what: thanks, not a race. */
package khlang.contribution;
