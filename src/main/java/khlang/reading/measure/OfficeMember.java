package khlang.reading.measure;

/**
 * Somebody who works here on the day for which the measures are true.
 *
 * @param division the slug; empty for those above the divisions
 * @param staffType the name of the kind of staff
 * @param isCounted whether that kind is among "all staff"
 */
record OfficeMember(
        long person, String name, String division, String staffType, boolean isCounted) {}
