package khlang.organization;

/**
 * A row of a list of staff as it was typed.
 *
 * @param number as the spreadsheet counts, from 1 for the names of the columns
 */
public record StaffRow(int number, PersonDraft draft) {}
