package khlang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.assessment.SampleAssessments;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.channel.SampleImprovements;
import khlang.evidence.SampleEvidence;
import khlang.language.Sentences;
import khlang.organization.Appointments;
import khlang.organization.Committee;
import khlang.organization.CommitteeSeat;
import khlang.organization.Committees;
import khlang.organization.SeatRole;
import khlang.organization.Seats;
import khlang.plan.PlanCommittees;
import khlang.plan.SamplePlan;
import khlang.recognition.SampleRecognitions;
import khlang.rights.Role;
import khlang.sharing.SampleSharing;
import khlang.training.SampleTrainings;

/**
 * A made-up year of the plan, the one that has ended last: each of its rows has a figure and
 * something that proves it, and its report waits to be written. The running year has a plan, too.
 */
@ApplicationScoped
public class SampleYear {

    private static final Sentences WORDS = new Sentences("khlang.demo.year");

    @Inject SamplePeople people;
    @Inject SamplePlan plan;
    @Inject SampleTrainings trainings;
    @Inject SampleSharing sharing;
    @Inject SampleAssessments assessments;
    @Inject SampleRecognitions recognitions;
    @Inject SampleImprovements improvements;
    @Inject SampleEvidence evidence;
    @Inject PlanCommittees planCommittees;
    @Inject Committees committees;
    @Inject Seats seats;
    @Inject Appointments appointments;
    @Inject Clock clock;

    /**
     * Makes it, unless that year has a plan; the sample people must be there.
     *
     * @throws IOException when the disk refuses; nothing changes then
     */
    @Transactional(rollbackOn = IOException.class)
    public void make() throws IOException {
        LocalDate today = LocalDate.now(clock);
        FiscalYear running = FiscalYear.containing(today);
        FiscalYear ended = running.previous();
        if (!plan.sign(ended)) {
            return;
        }
        long staff = people.person(Role.STAFF);
        long editor = people.person(Role.EDITOR);
        long head = people.person(Role.HEAD);
        long secretary = people.person(Role.SECRETARY);
        long member = people.person(Role.COMMITTEE);
        for (Committee committee : planCommittees.actingIn(running)) {
            appoint(committee, ended, head, today);
        }
        trainings.make(ended, staff, editor, head);
        planCommittees
                .monitoring(ended)
                .ifPresent(
                        committee ->
                                sharing.make(
                                        ended,
                                        List.of(staff, editor, head, secretary, member),
                                        committee.id()));
        assessments.make(ended, List.of(staff, editor, head, secretary), member);
        recognitions.make(ended, staff, editor, secretary);
        improvements.make(ended, staff, head);
        evidence.make(ended, head);
    }

    /** Copies a committee to a year with those who sit on it; the head presides. */
    private void appoint(Committee known, FiscalYear year, long head, LocalDate today) {
        long made = committees.copy(known.id(), year.buddhistYear(), true, today);
        String first = ThaiDates.abbreviated(year.firstDay());
        committee(made).seats().stream()
                .filter(seat -> seat.description().role() == SeatRole.CHAIR)
                .map(CommitteeSeat::id)
                .forEach(seat -> seats.appoint(seat, committee(made).version(), head, first));
        appointments.record(
                made,
                committee(made).version(),
                WORDS.say("order", Integer.toString(year.buddhistYear())),
                first,
                "",
                Optional.empty());
    }

    private Committee committee(long id) {
        return committees.committee(id).orElseThrow();
    }
}
