package khlang.reading.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.figures.Figures;
import khlang.library.DocumentKind;
import khlang.organization.WorkedOn;

/** Counts the measures of what people say they have read. */
@ApplicationScoped
@Transactional
public class ReadingFigures implements Figures {

    /** All of them, in the order of their keys. */
    static final List<ReadingMeasure> MEASURES = List.of(new StudiedBeyondDuty(), new GoalsKnown());

    /**
     * By name, as people look for each other in the lists; once for all of these, since the
     * database takes longer to put long lists into the order of Thai names than to read them.
     */
    private static final String PEOPLE =
            "select n.id, n.title, n.firstName, n.lastName from Person n"
                    + " order by n.firstName, n.lastName, n.id";

    private static final String MANUALS =
            "select a.person.id, a.id, v.slug, d.slug, d.title, a.documentKind, o.slug, a.ownTask,"
                    + " a.asked, a.saidOn from Acknowledgement a"
                    + " join Document d on d.id = a.documentId"
                    + " join Division o on o.id = a.documentDivision left join a.division v"
                    + " where a.saidOn between :first and :last order by a.id";

    private static final String SAID =
            "select g.person.id, v.slug, t.name, t.counted, g.saidOn from GoalReading g"
                    + " join g.staffType t left join g.division v where g.fiscalYear = :year";

    private static final String SIGNED =
            "select s.person.id, v.slug, t.name, t.counted, l.signedOn, l.occasion,"
                    + " (select count(f) from GoalFile f where f.listId = l.id)"
                    + " from GoalSigner s join GoalList l on l.id = s.listId"
                    + " join s.staffType t left join s.division v where l.fiscalYear = :year"
                    + " order by l.signedOn, l.id";

    private static final String STAFF =
            "select n.id, v.slug, t.name, t.counted from Person n join n.staffType t"
                    + " left join n.division v where "
                    + WorkedOn.PERSON;

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    @Override
    public List<String> measures() {
        return MEASURES.stream().map(ReadingMeasure::key).toList();
    }

    @Override
    public List<Figure> figures(FiscalYear year) {
        ReadingYear known = load(year);
        return MEASURES.stream().map(one -> one.figure(known)).toList();
    }

    /** All who work or worked here: names by their keys, and who comes after whom. */
    private record People(Map<Long, String> names, Map<Long, Integer> places) {

        private String name(Object[] row) {
            return names.get((Long) row[0]);
        }

        /** Rows that begin with the key of a person, in the order of names; else as they were. */
        private Stream<Object[]> inOrder(List<Object[]> rows) {
            return rows.stream().sorted(Comparator.comparing(row -> places.get((Long) row[0])));
        }
    }

    private People people() {
        var people = new People(new HashMap<>(), new HashMap<>());
        for (Object[] row : asked(PEOPLE).getResultList()) {
            people.places().put((Long) row[0], people.places().size());
            people.names().put((Long) row[0], row[1] + (String) row[2] + " " + row[3]);
        }
        return people;
    }

    private ReadingYear load(FiscalYear year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = today.isBefore(year.lastDay()) ? today : year.lastDay();
        People people = people();
        List<Object[]> manuals =
                asked(MANUALS)
                        .setParameter("first", year.firstDay())
                        .setParameter("last", year.lastDay())
                        .getResultList();
        return new ReadingYear(
                year,
                asOf,
                people.inOrder(manuals).map(row -> manual(row, people.name(row))).toList(),
                Stream.concat(
                                people.inOrder(ofYear(SAID, year))
                                        .map(row -> goals(year, row, people.name(row), "", true)),
                                people.inOrder(ofYear(SIGNED, year))
                                        .map(
                                                row ->
                                                        goals(
                                                                year,
                                                                row,
                                                                people.name(row),
                                                                (String) row[5],
                                                                (Long) row[6] > 0)))
                        .toList(),
                asOf.isBefore(year.firstDay()) ? List.of() : staff(asOf, people));
    }

    private List<OfficeMember> staff(LocalDate day, People people) {
        return people.inOrder(asked(STAFF).setParameter("day", day).getResultList())
                .map(
                        row ->
                                new OfficeMember(
                                        (Long) row[0],
                                        people.name(row),
                                        text(row[1]),
                                        (String) row[2],
                                        (Boolean) row[3]))
                .toList();
    }

    private TypedQuery<Object[]> asked(String question) {
        return entities.createQuery(question, Object[].class);
    }

    private List<Object[]> ofYear(String question, FiscalYear year) {
        return asked(question).setParameter("year", year.buddhistYear()).getResultList();
    }

    private static ReadManual manual(Object[] row, String name) {
        return new ReadManual(
                (Long) row[1],
                (Long) row[0],
                name,
                text(row[2]),
                (String) row[3],
                (String) row[4],
                (DocumentKind) row[5],
                (String) row[6],
                (Boolean) row[7],
                (Boolean) row[8],
                (LocalDate) row[9]);
    }

    private static KnownGoals goals(
            FiscalYear year, Object[] row, String name, String list, boolean proved) {
        return new KnownGoals(
                year.buddhistYear(),
                (Long) row[0],
                name,
                text(row[1]),
                (String) row[2],
                (Boolean) row[3],
                (LocalDate) row[4],
                list,
                proved);
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value;
    }
}
