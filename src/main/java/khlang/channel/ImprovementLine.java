package khlang.channel;

import java.time.LocalDate;

/**
 * An improvement in a list.
 *
 * @param division its short name
 * @param before how many photographs of before there are
 * @param after how many photographs of after there are
 */
public record ImprovementLine(
        Long id,
        ImprovedChannel channel,
        LocalDate day,
        String what,
        String doneBy,
        String division,
        TallyState state,
        Long before,
        Long after,
        Boolean sample) {}
