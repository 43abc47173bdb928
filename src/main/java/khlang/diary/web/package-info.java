/** The page of the secret address, the calendar behind it, and single events to be taken away. */
package khlang.diary.web;
