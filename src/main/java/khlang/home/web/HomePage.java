package khlang.home.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.home.MostRead;
import khlang.library.Category;
import khlang.library.DocumentKind;
import khlang.library.DocumentSummary;
import khlang.web.Page;

/**
 * The front page.
 *
 * @param counts how many documents of each kind the reader finds
 * @param categories the shelves on which the reader finds something, in the order in which they are
 *     shown
 * @param mostRead empty until something was read this month
 * @param plan the newest action plan, when there is one
 * @param waits what waits for the one who asks
 */
public record HomePage(
        Map<DocumentKind, Long> counts,
        List<Category> categories,
        List<MostRead.Reading> mostRead,
        List<DocumentSummary> latest,
        Optional<DocumentSummary> plan,
        OwnWaits waits)
        implements Page {

    /** The four kinds that have a door of their own. */
    public static final List<DocumentKind> DOORS =
            List.of(
                    DocumentKind.CITIZEN_GUIDE,
                    DocumentKind.WORK_MANUAL,
                    DocumentKind.REGULATION,
                    DocumentKind.TRAINING_REPORT);

    @Override
    public String template() {
        return "home/home.jte";
    }

    /** How many documents of a kind there are. */
    public long count(DocumentKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Whether nothing at all has been published for this reader. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }
}
