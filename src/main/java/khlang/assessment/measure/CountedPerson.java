package khlang.assessment.measure;

/**
 * Somebody of the counted staff of a day.
 *
 * @param division the slug of the present division; empty for those above the divisions
 * @param divisionName empty for those above the divisions
 * @param staffType the name of the kind of staff
 */
record CountedPerson(long person, String division, String divisionName, String staffType) {}
