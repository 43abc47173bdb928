package khlang.evaluation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.library.AttachmentSummary;
import khlang.organization.Committee;
import khlang.organization.CommitteeSeat;
import khlang.organization.SeatHolder;
import khlang.sharing.CommitteeMeeting;
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
     * @param holders of its seats on the day
     * @param scan of its order
     * @param meetings in the year, the first one first
     */
    public record Shown(
            Committee committee,
            List<SeatHolder> holders,
            Optional<AttachmentSummary> scan,
            List<CommitteeMeeting> meetings) {

        /** The lists are copied. */
        public Shown {
            holders = List.copyOf(holders);
            meetings = List.copyOf(meetings);
        }

        /** Who holds a seat; empty for nobody. */
        public String holder(CommitteeSeat seat) {
            return holders.stream()
                    .filter(one -> one.seat().id().equals(seat.id()))
                    .findFirst()
                    .map(one -> one.person().fullName())
                    .orElse("");
        }

        /** Whether it is of an earlier year and only goes on. */
        public boolean goesOn(FiscalYear year) {
            return committee.fiscalYear() != year.buddhistYear();
        }
    }

    @Override
    public String template() {
        return "evaluation/committees.jte";
    }
}
