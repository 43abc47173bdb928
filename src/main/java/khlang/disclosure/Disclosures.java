package khlang.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.library.AttachmentSummary;
import khlang.library.PublicDocument;
import khlang.library.PublicShelf;
import khlang.library.Selection;

/**
 * The points of a year with what everybody may read for them. The answer is the same whoever asks,
 * so that those who keep a list see what the assessors see.
 */
@ApplicationScoped
@Transactional
public class Disclosures {

    /** So many documents are looked at for the rules of one page. */
    static final int MOST_DOCUMENTS = 2_000;

    @Inject PublicShelf shelf;

    /** Points with their documents; a few questions answer them all. */
    public List<DisclosedPoint> of(List<DisclosurePoint> points) {
        List<String> chosen = points.stream().flatMap(one -> one.documents().stream()).toList();
        var found = new Found(points, chosen);
        return points.stream().map(found::of).toList();
    }

    /** What was found for several points. */
    private final class Found {

        private final Map<String, Optional<String>> withdrawn;
        private final Map<String, PublicDocument> named;
        private final Map<Selection, List<PublicDocument>> selected;
        private final Map<Long, List<AttachmentSummary>> files;

        private Found(List<DisclosurePoint> points, List<String> chosen) {
            withdrawn = shelf.withdrawn(chosen);
            named =
                    shelf.named(
                            Stream.concat(
                                            chosen.stream(),
                                            withdrawn.values().stream().flatMap(Optional::stream))
                                    .toList());
            selected =
                    shelf.of(
                            points.stream().flatMap(one -> selection(one).stream()).toList(),
                            MOST_DOCUMENTS);
            files =
                    shelf.files(
                            Stream.concat(
                                            named.values().stream(),
                                            selected.values().stream().flatMap(List::stream))
                                    .toList());
        }

        private static Optional<Selection> selection(DisclosurePoint point) {
            return point.rule().map(rule -> rule.in(point.year()));
        }

        private DisclosedPoint of(DisclosurePoint point) {
            Map<String, DisclosedDocument> shown = new LinkedHashMap<>();
            int gone = 0;
            for (String slug : point.documents()) {
                Optional<String> successor = withdrawn.getOrDefault(slug, Optional.empty());
                PublicDocument document = named.get(successor.orElse(slug));
                if (document != null) {
                    show(shown, document, successor.isPresent());
                } else if (withdrawn.containsKey(slug)) {
                    gone++;
                }
            }
            selection(point)
                    .map(one -> selected.getOrDefault(one, List.of()))
                    .ifPresent(ruled -> ruled.forEach(one -> show(shown, one, false)));
            return new DisclosedPoint(point, List.copyOf(shown.values()), gone);
        }

        private void show(
                Map<String, DisclosedDocument> shown, PublicDocument document, boolean replaces) {
            shown.putIfAbsent(
                    document.slug(),
                    new DisclosedDocument(
                            document, files.getOrDefault(document.id(), List.of()), replaces));
        }
    }
}
