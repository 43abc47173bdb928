package khlang.recognition.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.figures.Figures;
import khlang.recognition.RecognitionKind;
import khlang.recognition.RecognitionState;

/** Counts recognitions. */
@ApplicationScoped
@Transactional
public class RecognitionFigures implements Figures {

    private static final String GIVEN =
            "select r.id, r.kind, n.id, d.slug, n.title, n.firstName, n.lastName, d.name, r.reason,"
                    + " r.givenOn from Recognition r left join r.person n left join r.division d"
                    + " where r.state = :given and r.givenOn >= :first and r.givenOn <= :last"
                    + " order by r.givenOn, r.id";

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    @Override
    public List<String> measures() {
        return List.of(RecognitionsGiven.KEY);
    }

    @Override
    public List<Figure> figures(FiscalYear year) {
        return List.of(RecognitionsGiven.of(year, LocalDate.now(clock), given(year)));
    }

    private List<GivenRecognition> given(FiscalYear year) {
        return entities.createQuery(GIVEN, Object[].class)
                .setParameter("given", RecognitionState.GIVEN)
                .setParameter("first", year.firstDay())
                .setParameter("last", year.lastDay())
                .getResultStream()
                .map(
                        row ->
                                new GivenRecognition(
                                        (Long) row[0],
                                        (RecognitionKind) row[1],
                                        row[2] == null ? 0 : (Long) row[2],
                                        row[3] == null ? "" : (String) row[3],
                                        row[2] == null
                                                ? (String) row[7]
                                                : row[4] + (String) row[5] + " " + row[6],
                                        (String) row[8],
                                        (LocalDate) row[9]))
                .toList();
    }
}
