/** Thai fiscal years, dates as Thais write them, calendar files, and the clock everybody reads. */
package khlang.calendar;
