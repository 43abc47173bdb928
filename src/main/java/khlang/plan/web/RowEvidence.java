package khlang.plan.web;

import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.web.Choice;
import khlang.web.Form;

/** What proves a row of the plan; the room that keeps it answers. */
public interface RowEvidence {

    /**
     * What the page of a row shows of it.
     *
     * @param lines the first added first
     * @param places for which the one who asks adds more; empty for those who add nothing
     * @param form to add more, with a key of its own
     * @param isLocked whether the year is closed
     * @param megabytes the longest file
     */
    record Shown(
            List<EvidenceLine> lines,
            List<Choice> places,
            Form form,
            boolean isLocked,
            long megabytes) {

        /** Lists are copied. */
        public Shown {
            lines = List.copyOf(lines);
            places = List.copyOf(places);
        }

        /** Whether the one who asks can add more now. */
        public boolean isOpen() {
            return !isLocked && !places.isEmpty();
        }
    }

    /**
     * The evidence of a row; empty for those who may not know of any.
     *
     * @param row its id, such as {@code T1R4}
     */
    Optional<Shown> of(FiscalYear year, String row);
}
