package khlang.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.organization.Committee;
import khlang.organization.CommitteeSeat;
import khlang.organization.Committees;
import khlang.organization.SeatHolder;
import khlang.plan.PlanCommittees;
import khlang.sharing.CommitteeMeeting;
import khlang.sharing.MeetingCommittees;

/** The committees of a year's plan with who sits on them and when they meet. */
@ApplicationScoped
public class ActingCommittees {

    @Inject PlanCommittees acting;
    @Inject Committees committees;
    @Inject MeetingCommittees meetings;

    /**
     * One of them.
     *
     * @param holders of its seats on the day
     * @param meetings in the year, the first one first
     */
    public record Acting(
            Committee committee, List<SeatHolder> holders, List<CommitteeMeeting> meetings) {

        /** The lists are copied. */
        public Acting {
            holders = List.copyOf(holders);
            meetings = List.copyOf(meetings);
        }

        /** The name of who holds a seat; empty for nobody. */
        public Optional<String> holder(CommitteeSeat seat) {
            return holders.stream()
                    .filter(one -> one.seat().id().equals(seat.id()))
                    .findFirst()
                    .map(one -> one.person().fullName());
        }
    }

    /**
     * Those at work in a year, the working one first.
     *
     * @param day on which seats are held
     */
    public List<Acting> of(FiscalYear year, LocalDate day) {
        Map<String, List<CommitteeMeeting>> met =
                meetings
                        .of(Set.of(PlanCommittees.WORKING, PlanCommittees.MONITORING), year)
                        .stream()
                        .collect(Collectors.groupingBy(CommitteeMeeting::committee));
        return acting.actingIn(year).stream()
                .map(
                        one ->
                                new Acting(
                                        one,
                                        committees.holdersOn(one.id(), day),
                                        met.getOrDefault(one.slug(), List.of())))
                .toList();
    }
}
