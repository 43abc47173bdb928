package khlang.training.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.training.TrainingKind;

/**
 * All that the measures of a year are counted from. It may hold more than belongs to the year: what
 * counts in it the measures decide.
 *
 * @param today the day for which the measures are to be true
 */
record TrainingYear(
        FiscalYear year,
        LocalDate today,
        List<Participation> participations,
        List<MadeReport> reports,
        List<DoneFollowUp> followUps,
        List<Member> members) {

    TrainingYear {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(today, "today");
        participations = List.copyOf(participations);
        reports = List.copyOf(reports);
        followUps = List.copyOf(followUps);
        members = List.copyOf(members);
    }

    /** The last day of the year that has come; the day before the first while none has. */
    LocalDate lastDay() {
        return today.isBefore(year.lastDay()) ? today : year.lastDay();
    }

    /** The participations that M02 counts; those of M01, M03 and M13 are among them. */
    Stream<Participation> developments() {
        return all().filter(Participation::isDevelopment);
    }

    /** The participations of the year, of whatever kind. */
    Stream<Participation> all() {
        return participations.stream().filter(one -> one.course().countsIn(year, today));
    }

    /** The study visits that ended in the year, one for each who took part. */
    Stream<Participation> visits() {
        return developments().filter(one -> one.course().kind() == TrainingKind.STUDY_VISIT);
    }
}
