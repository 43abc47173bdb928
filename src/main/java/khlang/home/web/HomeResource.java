package khlang.home.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.authoring.ReviewQueue;
import khlang.evidence.WaitingEvidence;
import khlang.home.MostRead;
import khlang.library.Categories;
import khlang.library.Category;
import khlang.library.DocumentKind;
import khlang.library.DocumentOrder;
import khlang.library.Documents;
import khlang.library.Shelf;
import khlang.notification.Notices;
import khlang.reading.OwnReading;
import khlang.reading.OwnReadings;
import khlang.rights.CurrentReader;
import khlang.rights.Reader;
import khlang.training.DueReport;
import khlang.training.DueReports;
import khlang.training.Duty;
import khlang.training.DutyKind;
import khlang.training.TrainingDuties;
import khlang.training.WaitingReports;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The front page. */
@Path("/")
@ApplicationScoped
public class HomeResource {

    private static final int LONG_LIST = 5;
    private static final int SHORTCUTS = 5;

    @Inject Documents documents;
    @Inject Categories categories;
    @Inject CurrentReader reader;
    @Inject Instance<MostRead> mostRead;
    @Inject Notices notices;
    @Inject ReviewQueue queue;
    @Inject DueReports reports;
    @Inject OwnReadings readings;
    @Inject TrainingDuties duties;
    @Inject WaitingReports waiting;
    @Inject WaitingEvidence evidence;
    @Inject Clock clock;

    @GET
    @Produces(PageWriter.HTML)
    public Page home() {
        Reader asking = reader.get();
        return new HomePage(
                documents.countByKind(asking),
                shortcuts(asking),
                mostRead.stream()
                        .flatMap(one -> one.thisMonth(asking, LONG_LIST).stream())
                        .toList(),
                documents.list(Shelf.ALL, asking, DocumentOrder.NEWEST, 0, LONG_LIST),
                documents
                        .list(Shelf.of(DocumentKind.PLAN), asking, DocumentOrder.NEWEST, 0, 1)
                        .stream()
                        .findFirst(),
                waits());
    }

    private OwnWaits waits() {
        if (reader.actor().person() == 0) {
            return OwnWaits.NONE;
        }
        LocalDate today = LocalDate.now(clock);
        List<DueReport> owed = reports.mine();
        List<OwnReading> toRead = readings.mine();
        Map<DutyKind, Long> open =
                duties.mine().stream()
                        .collect(Collectors.groupingBy(Duty::kind, Collectors.counting()));
        return new OwnWaits(
                notices.countUnseen(),
                queue.count(),
                owed.size(),
                owed.stream().filter(one -> one.isLate(today)).count(),
                open.getOrDefault(DutyKind.FOLLOW_UP, 0L),
                open.getOrDefault(DutyKind.BRING_BACK, 0L),
                waiting.count(),
                toRead.size(),
                toRead.stream().filter(one -> one.isLate(today)).count(),
                open.getOrDefault(DutyKind.WORD, 0L),
                evidence.count().all());
    }

    private List<Category> shortcuts(Reader asking) {
        Map<String, Long> counts = documents.countByCategory(asking);
        return categories.all().stream()
                .filter(category -> counts.containsKey(category.slug()))
                .limit(SHORTCUTS)
                .toList();
    }
}
