package khlang.library;

import java.time.LocalDate;

/**
 * A value that changes by year and is therefore data, not prose.
 *
 * @param key its stable English name
 * @param label what it is, in Thai
 * @param effectiveFrom from when it holds, null when not known
 * @param source where it comes from, null when not known
 * @param verify whether the office must still check it
 */
public record Fact(
        String key,
        String label,
        String value,
        LocalDate effectiveFrom,
        String source,
        boolean verify) {}
