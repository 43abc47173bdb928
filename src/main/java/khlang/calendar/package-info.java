/** Thai fiscal years, dates as Thais write them, and the clock everybody reads. */
package khlang.calendar;
