package khlang.training.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.Figures;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Rights;
import khlang.rights.Role;
import khlang.rights.Subject;
import khlang.training.KnowledgeUse;
import khlang.training.ReportDeadlines;
import khlang.training.TrainingKind;

/** Counts the measures of the training register. */
@ApplicationScoped
@Transactional
public class TrainingFigures implements Figures {

    /** All of them, in the order of their keys. */
    static final List<TrainingMeasure> MEASURES =
            List.of(
                    new StaffDeveloped(),
                    new TimesOfDevelopment(),
                    new ShareOfStaff(),
                    new ReportsMade(),
                    new ReportRate(),
                    new FollowUpsDone(),
                    new StudyVisitRecords());

    private static final String COURSE =
            "t.id, t.kind, t.outside, t.course, t.organiser, t.firstDay, t.lastDay";

    /** By name, as people look for each other in the lists. */
    private static final String PARTICIPATIONS =
            "select "
                    + COURSE
                    + ", p.id, n.id, n.title, n.firstName, n.lastName, d.slug, s.name, r.id,"
                    + " r.submittedOn, r.acknowledgedOn"
                    + " from Participant p join Training t on t.id = p.trainingId"
                    + " join p.person n join n.staffType s"
                    + " left join p.division d left join p.report r"
                    + " where t.firstDay <= :last and t.lastDay >= :first"
                    + " order by n.firstName, n.lastName, n.id, t.lastDay, p.id";

    private static final String REPORTS =
            "select "
                    + COURSE
                    + ", r.id, d.slug, r.acknowledgedOn"
                    + " from TrainingReport r join Training t on t.id = r.trainingId"
                    + " left join r.division d"
                    + " where r.acknowledgedOn between :first and :last"
                    + " order by r.acknowledgedOn, r.id";

    private static final String FOLLOW_UPS =
            "select "
                    + COURSE
                    + ", r.id, d.slug, f.doneOn, f.applied"
                    + " from FollowUp f join TrainingReport r on r.id = f.reportId"
                    + " join Training t on t.id = r.trainingId"
                    + " left join r.division d"
                    + " where f.doneOn between :first and :last"
                    + " order by f.doneOn, r.id";

    private static final String AUTHORS =
            "select r.id, n.title, n.firstName, n.lastName"
                    + " from Participant p join p.report r join p.person n"
                    + " where r.acknowledgedOn between :first and :last"
                    + " or exists (select f from FollowUp f where f.reportId = r.id"
                    + " and f.doneOn between :first and :last)"
                    + " order by n.firstName, n.lastName, n.id";

    private static final String MEMBERS =
            "select n.id, n.title, n.firstName, n.lastName, d.slug, s.name, s.counted,"
                    + " n.validFrom, n.validTo"
                    + " from Person n join n.staffType s left join n.division d"
                    + " order by n.firstName, n.lastName, n.id";

    private static final String EARLIER =
            "select e.personId, e.validFrom, e.validTo from EarlierTerm e";

    @PersistenceContext EntityManager entities;
    @Inject ReportDeadlines deadlines;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    @Override
    public List<Figure> figures(FiscalYear year) {
        TrainingYear known = load(year);
        return MEASURES.stream().map(one -> one.figure(known)).toList();
    }

    /**
     * As much of them as the one who asks may see: heads what their divisions have done, those who
     * see all evidence everything.
     */
    public List<Figure> seen(FiscalYear year) {
        return seen(year, MEASURES).toList();
    }

    /** As {@link #seen(FiscalYear)}, one of them; empty when there is no such measure here. */
    public Optional<Figure> seen(FiscalYear year, String measure) {
        return seen(year, MEASURES.stream().filter(one -> one.key().equals(measure)).toList())
                .findAny();
    }

    private Stream<Figure> seen(FiscalYear year, List<TrainingMeasure> measures) {
        Set<String> divisions = reader.actor().divisions(Role.HEAD);
        boolean all = seesAll();
        if (!all && divisions.isEmpty()) {
            throw new RightMissingException(Right.SEE_EVIDENCE, Subject.PORTAL);
        }
        if (measures.isEmpty()) {
            return Stream.empty();
        }
        TrainingYear known = load(year);
        return measures.stream()
                .map(one -> one.figure(known))
                .map(figure -> all ? figure : figure.only(one -> isOf(one, divisions)));
    }

    private static boolean isOf(Entry entry, Set<String> divisions) {
        return divisions.contains(entry.facets().get(Facet.DIVISION));
    }

    /** Whether the one who asks sees more than divisions of their own. */
    public boolean seesAll() {
        return rights.allows(Right.SEE_EVIDENCE);
    }

    private TrainingYear load(FiscalYear year) {
        Map<Long, String> authors = authors(year);
        return new TrainingYear(
                year,
                LocalDate.now(clock),
                participations(year),
                reports(year, authors),
                followUps(year, authors),
                members());
    }

    private List<Participation> participations(FiscalYear year) {
        return within(PARTICIPATIONS, year).stream().map(this::participation).toList();
    }

    private Participation participation(Object[] row) {
        Participation.Course course = course(row);
        return new Participation(
                (Long) row[7],
                course,
                (Long) row[8],
                name(row, 9),
                text(row[12]),
                (String) row[13],
                deadlines.dueOn(course.lastDay()),
                row[14] == null
                        ? Optional.empty()
                        : Optional.of(
                                new Participation.Sent((LocalDate) row[15], (LocalDate) row[16])));
    }

    private Map<Long, String> authors(FiscalYear year) {
        Map<Long, String> authors = new HashMap<>();
        within(AUTHORS, year)
                .forEach(row -> authors.merge((Long) row[0], name(row, 1), (a, b) -> a + ", " + b));
        return authors;
    }

    private List<DoneFollowUp> followUps(FiscalYear year, Map<Long, String> authors) {
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

    private List<MadeReport> reports(FiscalYear year, Map<Long, String> authors) {
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

    private List<Member> members() {
        Map<Long, List<Member.Term>> terms = new HashMap<>();
        rows(EARLIER)
                .forEach(
                        row ->
                                terms.computeIfAbsent((Long) row[0], none -> new ArrayList<>())
                                        .add(
                                                new Member.Term(
                                                        (LocalDate) row[1], (LocalDate) row[2])));
        return rows(MEMBERS).stream()
                .map(
                        row -> {
                            List<Member.Term> all =
                                    terms.computeIfAbsent((Long) row[0], none -> new ArrayList<>());
                            all.add(new Member.Term((LocalDate) row[7], (LocalDate) row[8]));
                            return new Member(
                                    (Long) row[0],
                                    name(row, 1),
                                    text(row[4]),
                                    (String) row[5],
                                    (Boolean) row[6],
                                    all);
                        })
                .toList();
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

    private static String name(Object[] row, int at) {
        return row[at] + (String) row[at + 1] + " " + row[at + 2];
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value;
    }
}
