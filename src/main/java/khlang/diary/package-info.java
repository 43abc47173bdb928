/** One's own calendar for calendar programs: what is on, and what one has to do by when. */
package khlang.diary;
