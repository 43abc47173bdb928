package khlang.survey.measure;

import java.math.BigDecimal;

/**
 * What an official survey says of a year.
 *
 * @param percent 0 to 100, with at most four decimals
 * @param institution who has made the survey
 * @param report where its report lies
 */
record OfficialValue(long id, BigDecimal percent, String institution, String report) {}
