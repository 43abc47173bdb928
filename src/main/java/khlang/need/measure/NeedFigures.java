package khlang.need.measure;

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
import khlang.need.NeedSource;
import khlang.need.NeedState;

/** Counts the measure of needed knowledge. */
@ApplicationScoped
@Transactional
public class NeedFigures implements Figures {

    private static final String RECORDED =
            "select n.id, n.topic, v.slug, n.source, n.state, n.recordedOn, n.coveredOn"
                    + " from Need n join n.division v"
                    + " where n.recordedOn between :first and :last order by n.recordedOn, n.id";

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    @Override
    public List<String> measures() {
        return List.of(NeedsIdentified.KEY);
    }

    @Override
    public List<Figure> figures(FiscalYear year) {
        List<RecordedNeed> recorded =
                entities.createQuery(RECORDED, Object[].class)
                        .setParameter("first", year.firstDay())
                        .setParameter("last", year.lastDay())
                        .getResultStream()
                        .map(NeedFigures::need)
                        .toList();
        return List.of(NeedsIdentified.figure(recorded, year, LocalDate.now(clock)));
    }

    private static RecordedNeed need(Object[] row) {
        return new RecordedNeed(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                ((NeedSource) row[3]).label(),
                (NeedState) row[4],
                (LocalDate) row[5],
                (LocalDate) row[6]);
    }
}
