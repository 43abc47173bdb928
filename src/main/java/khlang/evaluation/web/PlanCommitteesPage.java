package khlang.evaluation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.evaluation.ActingCommittees;
import khlang.library.AttachmentSummary;
import khlang.web.Page;

/**
 * The committees of a year's plan, for staff.
 *
 * @param committees that are at work in the year
 * @param day on which seats are held: today, or the year's last day once it is over
 * @param mayRecord whether the reader records orders
 * @param mayMeet whether the reader records meetings
 * @param administers whether the reader keeps committees and their seats
 */
public record PlanCommitteesPage(
        FiscalYear year,
        List<Shown> committees,
        LocalDate day,
        boolean mayRecord,
        boolean mayMeet,
        boolean administers,
        String said)
        implements Page {

    /** The committees are copied. */
    public PlanCommitteesPage {
        committees = List.copyOf(committees);
    }

    /**
     * A committee.
     *
     * @param scan of its order
     */
    public record Shown(ActingCommittees.Acting acting, Optional<AttachmentSummary> scan) {

        /** Whether it is of an earlier year and only goes on. */
        public boolean goesOn(FiscalYear year) {
            return acting.committee().fiscalYear() != year.buddhistYear();
        }
    }

    @Override
    public String template() {
        return "evaluation/committees.jte";
    }
}
