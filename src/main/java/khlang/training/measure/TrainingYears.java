package khlang.training.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.training.KnowledgeUse;
import khlang.training.ReportDeadlines;
import khlang.training.TrainingKind;

/**
 * Reads what the measures of a year are counted from. A year can hold many thousand participations:
 * names and courses are read once each, and put together and in order here, not in the database.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TrainingYears {

    private static final String COURSE =
            "t.id, t.kind, t.outside, t.course, t.organiser, t.firstDay, t.lastDay";
    private static final String OF_YEAR = " where t.firstDay <= :last and t.lastDay >= :first";

    private static final String COURSES = "select " + COURSE + " from Training t" + OF_YEAR;

    private static final String PARTS =
            "select p.id, p.trainingId, p.person.id, d.id, r.id, r.submittedOn, r.acknowledgedOn"
                    + " from Training t join Participant p on p.trainingId = t.id"
                    + " left join p.division d left join p.report r"
                    + OF_YEAR;

    private static final String MADE = " where r.acknowledgedOn between :first and :last";
    private static final String REPORTS =
            "select "
                    + COURSE
                    + ", r.id, d.slug, r.acknowledgedOn"
                    + " from TrainingReport r join Training t on t.id = r.trainingId"
                    + " left join r.division d"
                    + MADE
                    + " order by r.acknowledgedOn, r.id";
    private static final String REPORT_AUTHORS =
            "select r.id, p.person.id from TrainingReport r join Participant p on p.report = r"
                    + MADE;

    private static final String DONE = " where f.doneOn between :first and :last";
    private static final String FOLLOW_UPS =
            "select "
                    + COURSE
                    + ", r.id, d.slug, f.doneOn, f.applied"
                    + " from FollowUp f join TrainingReport r on r.id = f.reportId"
                    + " join Training t on t.id = r.trainingId"
                    + " left join r.division d"
                    + DONE
                    + " order by f.doneOn, r.id";
    private static final String FOLLOW_UP_AUTHORS =
            "select r.id, p.person.id from FollowUp f join TrainingReport r on r.id = f.reportId"
                    + " join Participant p on p.report = r"
                    + DONE;

    /** By name, as people look for each other in the lists. */
    private static final String MEMBERS =
            "select n.id, n.title, n.firstName, n.lastName, d.slug, s.name, s.counted,"
                    + " n.validFrom, n.validTo"
                    + " from Person n join n.staffType s left join n.division d"
                    + " order by n.firstName, n.lastName, n.id";

    private static final String EARLIER =
            "select e.personId, e.validFrom, e.validTo from EarlierTerm e";

    @PersistenceContext EntityManager entities;
    @Inject ReportDeadlines deadlines;
    @Inject Clock clock;

    /** Those who work or worked here, in the order of lists, and their places in it. */
    private record Staff(Map<Long, Member> members, Map<Long, Integer> places) {}

    /**
     * A year as far as it is asked for.
     *
     * @param sources what is read; anything else is empty
     */
    TrainingYear load(FiscalYear year, Set<Source> sources) {
        Staff staff = staff();
        return new TrainingYear(
                year,
                LocalDate.now(clock),
                sources.contains(Source.PARTICIPATIONS) ? participations(year, staff) : List.of(),
                sources.contains(Source.REPORTS) ? reports(year, staff) : List.of(),
                sources.contains(Source.FOLLOW_UPS) ? followUps(year, staff) : List.of(),
                List.copyOf(staff.members().values()));
    }

    private List<Participation> participations(FiscalYear year, Staff staff) {
        Map<Long, Participation.Course> courses = new HashMap<>();
        within(COURSES, year).forEach(row -> courses.put((Long) row[0], course(row)));
        Map<Long, String> divisions = new HashMap<>();
        rows("select d.id, d.slug from Division d")
                .forEach(row -> divisions.put((Long) row[0], (String) row[1]));
        return within(PARTS, year).stream()
                .map(row -> participation(row, courses, divisions, staff))
                .sorted(
                        Comparator.comparing((Participation one) -> staff.places.get(one.person()))
                                .thenComparing(one -> one.course().lastDay())
                                .thenComparingLong(Participation::id))
                .toList();
    }

    private Participation participation(
            Object[] row,
            Map<Long, Participation.Course> courses,
            Map<Long, String> divisions,
            Staff staff) {
        Participation.Course course = courses.get((Long) row[1]);
        Member member = staff.members().get((Long) row[2]);
        return new Participation(
                (Long) row[0],
                course,
                member.person(),
                member.name(),
                row[3] == null ? "" : divisions.get((Long) row[3]),
                member.staffType(),
                deadlines.dueOn(course.lastDay()),
                row[4] == null
                        ? Optional.empty()
                        : Optional.of(
                                new Participation.Sent((LocalDate) row[5], (LocalDate) row[6])));
    }

    private List<MadeReport> reports(FiscalYear year, Staff staff) {
        Map<Long, String> authors = authors(REPORT_AUTHORS, year, staff);
        return within(REPORTS, year).stream()
                .map(
                        row ->
                                new MadeReport(
                                        (Long) row[7],
                                        course(row),
                                        text(row[8]),
                                        authors.getOrDefault((Long) row[7], ""),
                                        (LocalDate) row[9]))
                .toList();
    }

    private List<DoneFollowUp> followUps(FiscalYear year, Staff staff) {
        Map<Long, String> authors = authors(FOLLOW_UP_AUTHORS, year, staff);
        return within(FOLLOW_UPS, year).stream()
                .map(
                        row ->
                                new DoneFollowUp(
                                        (Long) row[7],
                                        course(row),
                                        text(row[8]),
                                        authors.getOrDefault((Long) row[7], ""),
                                        (LocalDate) row[9],
                                        (KnowledgeUse) row[10]))
                .toList();
    }

    /** Who shares each report. */
    private Map<Long, String> authors(String question, FiscalYear year, Staff staff) {
        return within(question, year).stream()
                .sorted(Comparator.comparing(row -> staff.places().get((Long) row[1])))
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(
                                        row -> staff.members().get((Long) row[1]).name(),
                                        Collectors.joining(", "))));
    }

    private Staff staff() {
        Map<Long, List<Member.Term>> terms = new HashMap<>();
        rows(EARLIER)
                .forEach(
                        row ->
                                terms.computeIfAbsent((Long) row[0], none -> new ArrayList<>())
                                        .add(
                                                new Member.Term(
                                                        (LocalDate) row[1], (LocalDate) row[2])));
        var staff = new Staff(new LinkedHashMap<>(), new HashMap<>());
        for (Object[] row : rows(MEMBERS)) {
            Long key = (Long) row[0];
            List<Member.Term> all = terms.computeIfAbsent(key, none -> new ArrayList<>());
            all.add(new Member.Term((LocalDate) row[7], (LocalDate) row[8]));
            staff.places().put(key, staff.members().size());
            staff.members()
                    .put(
                            key,
                            new Member(
                                    key,
                                    row[1] + (String) row[2] + " " + row[3],
                                    text(row[4]),
                                    (String) row[5],
                                    (Boolean) row[6],
                                    all));
        }
        return staff;
    }

    private List<Object[]> rows(String question) {
        return entities.createQuery(question, Object[].class).getResultList();
    }

    private List<Object[]> within(String question, FiscalYear year) {
        return entities.createQuery(question, Object[].class)
                .setParameter("first", year.firstDay())
                .setParameter("last", year.lastDay())
                .getResultList();
    }

    private static Participation.Course course(Object[] row) {
        return new Participation.Course(
                (Long) row[0],
                (TrainingKind) row[1],
                (Boolean) row[2],
                (String) row[3],
                (String) row[4],
                (LocalDate) row[5],
                (LocalDate) row[6]);
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value;
    }
}
