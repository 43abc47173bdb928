package khlang.library.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.FigurePart;
import khlang.library.DocumentKind;

/**
 * M18, records of knowledge made; automatic.
 *
 * <p>The flow of M05 for {@code doc_type in (knowledge-article, work-manual, citizen-guide,
 * training-report, sharing-note, leaflet)}.
 */
final class RecordsMade implements LibraryMeasure {

    private static final Set<DocumentKind> COUNTED =
            EnumSet.of(
                    DocumentKind.KNOWLEDGE_ARTICLE,
                    DocumentKind.WORK_MANUAL,
                    DocumentKind.CITIZEN_GUIDE,
                    DocumentKind.TRAINING_REPORT,
                    DocumentKind.SHARING_NOTE,
                    DocumentKind.LEAFLET);

    @Override
    public String key() {
        return "M18";
    }

    @Override
    public List<FigurePart> count(LibraryYear year) {
        return List.of(
                FigurePart.count(
                        "records",
                        year.firstPublished()
                                .filter(one -> COUNTED.contains(one.kind()))
                                .map(RecordsMade::entry)
                                .toList()));
    }

    private static Entry entry(KnownDocument one) {
        Entry line = one.entry();
        Map<Facet, String> facets = one.facets();
        facets.put(
                Facet.CONTRIBUTORS,
                one.contributors() == 0 ? "" : Integer.toString(one.contributors()));
        return one.entry(line.key(), line.name(), line.detail(), line.day(), facets);
    }
}
