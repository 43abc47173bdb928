package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.library.DocumentKind;
import khlang.library.DocumentState;
import khlang.library.OwnWork;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/**
 * The figures of single documents, for those who see the evidence of their division, and for
 * whoever answers for them or has written them.
 */
@ApplicationScoped
@Transactional
public class OneDocument {

    private static final String DOCUMENT =
            """
            SELECT d.id, d.slug, d.title, d.kind, d.state, d.audience, v.name, v.slug,
                   DATE(d.updated_at + INTERVAL 7 HOUR), d.review_by
              FROM document d JOIN division v ON v.id = d.division_id
             WHERE d.slug = ?1
            """;
    private static final String SUMS =
            "SELECT "
                    + String.join(", ", YearSums.TOLD)
                    + " FROM access_yearly WHERE document_id = ?1 AND fiscal_year = ?2";

    @PersistenceContext EntityManager entities;
    @Inject ReaderFigures readers;
    @Inject MonthlyReaders months;
    @Inject OwnWork work;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    /** The figures of a document in a year; empty when they are not for the one who asks. */
    public Optional<DocumentFigure> figure(String slug, FiscalYear year) {
        return found(slug)
                .filter(row -> mayBeSeen(((Number) row[0]).longValue(), (String) row[7]))
                .map(row -> figure(row, year));
    }

    /** The readers of a document in some months; empty when they are not for the one who asks. */
    public Optional<PeriodReaders> readers(String slug, ReaderPeriod period) {
        return found(slug)
                .filter(row -> mayBeSeen(((Number) row[0]).longValue(), (String) row[7]))
                .map(
                        row ->
                                months.of(
                                        period,
                                        ReaderScope.ofDocument((String) row[1]),
                                        FigureSight.ALL));
    }

    private Optional<Object[]> found(String slug) {
        List<?> rows = entities.createNativeQuery(DOCUMENT).setParameter(1, slug).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> DocumentState.valueOf((String) row[4]).isAlive())
                .findFirst();
    }

    private boolean mayBeSeen(long document, String division) {
        long person = reader.actor().person();
        return rights.allows(Right.SEE_EVIDENCE, Subject.of(division))
                || (person != 0 && work.isOf(document, person));
    }

    private DocumentFigure figure(Object[] row, FiscalYear year) {
        long document = ((Number) row[0]).longValue();
        return new DocumentFigure(
                (String) row[1],
                (String) row[2],
                DocumentKind.valueOf((String) row[3]),
                DocumentState.valueOf((String) row[4]),
                row[5].equals("STAFF"),
                (String) row[6],
                ((Date) row[8]).toLocalDate(),
                row[9] == null ? null : ((Date) row[9]).toLocalDate(),
                year,
                sums(document, year),
                sums(document, year.previous()),
                readers.readers(year, ReaderScope.ofDocument((String) row[1]), FigureSight.ALL));
    }

    private YearSums sums(long document, FiscalYear year) {
        List<?> rows =
                entities.createNativeQuery(SUMS)
                        .setParameter(1, document)
                        .setParameter(2, year.buddhistYear())
                        .getResultList();
        return rows.isEmpty() ? new YearSums() : YearSums.of((Object[]) rows.getFirst(), 0);
    }
}
