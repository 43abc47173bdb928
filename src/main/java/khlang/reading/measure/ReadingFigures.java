package khlang.reading.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

    /** By name, as people look for each other in the lists. */
    private static final String ORDER = " order by n.firstName, n.lastName, n.id";

    private static final String NAME = "n.id, n.title, n.firstName, n.lastName";

    private static final String MANUALS =
            "select "
                    + NAME
                    + ", a.id, v.slug, d.slug, d.title, a.documentKind, o.slug, a.ownTask, a.asked,"
                    + " a.saidOn from Acknowledgement a join Document d on d.id = a.documentId"
                    + " join Division o on o.id = a.documentDivision"
                    + " join a.person n left join a.division v"
                    + " where a.saidOn between :first and :last"
                    + ORDER
                    + ", a.id";

    private static final String SAID =
            "select "
                    + NAME
                    + ", v.slug, t.name, t.counted, g.saidOn from GoalReading g join g.person n"
                    + " join g.staffType t left join g.division v where g.fiscalYear = :year"
                    + ORDER;

    private static final String SIGNED =
            "select "
                    + NAME
                    + ", v.slug, t.name, t.counted, l.signedOn, l.occasion,"
                    + " (select count(f) from GoalFile f where f.listId = l.id)"
                    + " from GoalSigner s join GoalList l on l.id = s.listId join s.person n"
                    + " join s.staffType t left join s.division v where l.fiscalYear = :year"
                    + ORDER
                    + ", l.signedOn, l.id";

    private static final String STAFF =
            "select "
                    + NAME
                    + ", v.slug, t.name, t.counted from Person n join n.staffType t"
                    + " left join n.division v where "
                    + WorkedOn.PERSON
                    + ORDER;

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

    private ReadingYear load(FiscalYear year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = today.isBefore(year.lastDay()) ? today : year.lastDay();
        return new ReadingYear(
                year,
                asOf,
                asked(MANUALS)
                        .setParameter("first", year.firstDay())
                        .setParameter("last", year.lastDay())
                        .getResultStream()
                        .map(ReadingFigures::manual)
                        .toList(),
                Stream.concat(
                                ofYear(SAID, year).map(row -> goals(year, row, "", true)),
                                ofYear(SIGNED, year)
                                        .map(
                                                row ->
                                                        goals(
                                                                year,
                                                                row,
                                                                (String) row[8],
                                                                (Long) row[9] > 0)))
                        .toList(),
                asOf.isBefore(year.firstDay()) ? List.of() : staff(asOf));
    }

    private List<OfficeMember> staff(LocalDate day) {
        return asked(STAFF)
                .setParameter("day", day)
                .getResultStream()
                .map(
                        row ->
                                new OfficeMember(
                                        (Long) row[0],
                                        name(row),
                                        text(row[4]),
                                        (String) row[5],
                                        (Boolean) row[6]))
                .toList();
    }

    private TypedQuery<Object[]> asked(String question) {
        return entities.createQuery(question, Object[].class);
    }

    private Stream<Object[]> ofYear(String question, FiscalYear year) {
        return asked(question).setParameter("year", year.buddhistYear()).getResultStream();
    }

    private static ReadManual manual(Object[] row) {
        return new ReadManual(
                (Long) row[4],
                (Long) row[0],
                name(row),
                text(row[5]),
                (String) row[6],
                (String) row[7],
                (DocumentKind) row[8],
                (String) row[9],
                (Boolean) row[10],
                (Boolean) row[11],
                (LocalDate) row[12]);
    }

    private static KnownGoals goals(FiscalYear year, Object[] row, String list, boolean proved) {
        return new KnownGoals(
                year.buddhistYear(),
                (Long) row[0],
                name(row),
                text(row[4]),
                (String) row[5],
                (Boolean) row[6],
                (LocalDate) row[7],
                list,
                proved);
    }

    private static String name(Object[] row) {
        return row[1] + (String) row[2] + " " + row[3];
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value;
    }
}
