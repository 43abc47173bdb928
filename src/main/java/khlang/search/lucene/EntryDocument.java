package khlang.search.lucene;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.search.FacetKind;
import khlang.search.HitFile;
import khlang.search.SearchEntry;
import khlang.search.SearchPassage;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * An entry as Lucene documents and back. The first holds the whole text of the entry: on long texts
 * that ranked better than a document for each passage. Those after it hold its files, a page or a
 * part of one each, which then compete with the text for the entry's one place among the hits. They
 * are stored, merged and deleted together, so that they always stand side by side.
 */
final class EntryDocument {

    /** Orders hits of the same score, so that two indexes of the same entries answer the same. */
    static final String SLUG_ORDER = "slug.order";

    static final String UPDATED = "updated";
    static final String SLUG = "slug";
    static final String TITLE = "title";

    /** How far behind the entry's own text a part of a file stands; the text itself has none. */
    static final String PLACE = "place";

    /** One such term for every entry. */
    static final Term ENTRY = new Term("entry", "1");

    private static final String SUMMARY = "summary";
    private static final String HEADING = "passage.heading";
    private static final String HEADING_ID = "passage.headingId";
    private static final String TEXT = "passage.text";
    private static final String FILE = "file.id";
    private static final String FILE_NAME = "file.name";
    private static final String PAGE = "file.page";
    private static final String READ_BY_MACHINE = "file.machine";

    private static final FieldType COUNTED = new FieldType();

    /** Knows besides which term stands beside which. */
    private static final FieldType PLACED = new FieldType();

    /** Knows besides where in the text a term stands. */
    private static final FieldType POINTED = new FieldType();

    static {
        COUNTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        COUNTED.freeze();
        PLACED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        PLACED.freeze();
        POINTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        POINTED.freeze();
    }

    private EntryDocument() {}

    static Term id(String slug) {
        return new Term(SLUG, slug);
    }

    static String facetField(FacetKind kind) {
        return "facet." + kind;
    }

    /** The text first, then the parts of the files. */
    static List<Document> of(SearchEntry entry) {
        var documents = new ArrayList<Document>();
        documents.add(text(entry));
        for (FilePart part : FilePart.of(entry.files())) {
            documents.add(part(entry, part, documents.size()));
        }
        return documents;
    }

    /** What lets a document be found, narrowed and ordered as one of the entry. */
    private static Document common(SearchEntry entry) {
        var document = new Document();
        document.add(new StringField(SLUG, entry.slug(), Field.Store.YES));
        document.add(new SortedDocValuesField(SLUG_ORDER, new BytesRef(entry.slug())));
        document.add(new NumericDocValuesField(UPDATED, entry.updatedAt().toEpochMilli()));
        facets(entry).forEach((kind, value) -> addFacet(document, kind, value));
        return document;
    }

    private static Document text(SearchEntry entry) {
        Document document = common(entry);
        document.add(new StringField(ENTRY.field(), ENTRY.text(), Field.Store.NO));
        document.add(new StoredField(UPDATED, entry.updatedAt().toEpochMilli()));
        facets(entry)
                .forEach((kind, value) -> document.add(new StoredField(facetField(kind), value)));
        String names = entry.title() + '\n' + String.join("\n", entry.tags());
        var passages = new ArrayList<SearchPassage>();
        passages.add(summary(entry.summary()));
        passages.addAll(entry.passages());
        String text = text(passages) + names;
        searched(document, names, text);
        document.add(new StoredField(TITLE, entry.title()));
        document.add(new StoredField(SUMMARY, entry.summary()));
        for (SearchPassage passage : entry.passages()) {
            document.add(new StoredField(HEADING, passage.heading()));
            document.add(new StoredField(HEADING_ID, passage.headingId()));
            document.add(new StoredField(TEXT, passage.text()));
        }
        return document;
    }

    private static void searched(Document document, String names, String text) {
        document.add(new Field(Analysis.NAMES, names, COUNTED));
        document.add(new Field(Analysis.WORDS, text, POINTED));
        document.add(new Field(Analysis.PAIRS, text, PLACED));
        document.add(new Field(Analysis.SKELETONS, text, COUNTED));
    }

    private static Document part(SearchEntry entry, FilePart part, int place) {
        Document document = common(entry);
        document.add(new NumericDocValuesField(PLACE, place));
        String names = entry.title() + '\n' + part.file().name();
        searched(document, names, text(StoredPart.passages(part.text())));
        document.add(new StoredField(PLACE, place));
        document.add(new StoredField(FILE, part.file().id()));
        document.add(new StoredField(FILE_NAME, part.file().name()));
        document.add(new StoredField(PAGE, part.page()));
        document.add(new StoredField(READ_BY_MACHINE, part.file().readByMachine() ? 1 : 0));
        document.add(new StoredField(TEXT, part.text()));
        return document;
    }

    /**
     * A part of a file, as it is stored.
     *
     * @param place how far before it the entry's text stands
     */
    record StoredPart(HitFile file, int place, String text) {

        /** As if it were an entry of one passage. */
        List<SearchPassage> passages() {
            return passages(text);
        }

        private static List<SearchPassage> passages(String text) {
            return List.of(new SearchPassage("", "", text));
        }
    }

    /** Empty for an entry's own text. */
    static Optional<StoredPart> readPart(Document document) {
        if (document.getField(PLACE) == null) {
            return Optional.empty();
        }
        var file =
                new HitFile(
                        number(document, FILE).longValue(),
                        document.get(FILE_NAME),
                        number(document, PAGE).intValue(),
                        number(document, READ_BY_MACHINE).intValue() == 1);
        return Optional.of(
                new StoredPart(file, number(document, PLACE).intValue(), document.get(TEXT)));
    }

    private static Number number(Document document, String field) {
        return document.getField(field).numericValue();
    }

    /** What a hit shows of its entry; passages are all of the text, the summary first. */
    record Stored(
            String slug,
            String title,
            String kind,
            String category,
            String division,
            String audience,
            Instant updatedAt,
            List<SearchPassage> passages) {}

    static Stored read(Document document) {
        return new Stored(
                document.get(SLUG),
                document.get(TITLE),
                facet(document, FacetKind.KIND),
                facet(document, FacetKind.CATEGORY),
                facet(document, FacetKind.DIVISION),
                facet(document, FacetKind.AUDIENCE),
                Instant.ofEpochMilli(document.getField(UPDATED).numericValue().longValue()),
                passages(document));
    }

    private static Map<FacetKind, String> facets(SearchEntry entry) {
        var facets = new EnumMap<FacetKind, String>(FacetKind.class);
        facets.put(FacetKind.KIND, entry.kind());
        facets.put(FacetKind.CATEGORY, entry.category());
        facets.put(FacetKind.DIVISION, entry.division());
        facets.put(FacetKind.AUDIENCE, entry.audience());
        if (entry.fiscalYear() != null) {
            facets.put(FacetKind.FISCAL_YEAR, entry.fiscalYear().toString());
        }
        return facets;
    }

    private static void addFacet(Document document, FacetKind kind, String value) {
        if (!value.isEmpty()) {
            document.add(new SortedDocValuesField(facetField(kind), new BytesRef(value)));
        }
    }

    private static String facet(Document document, FacetKind kind) {
        String value = document.get(facetField(kind));
        return value == null ? "" : value;
    }

    private static SearchPassage summary(String text) {
        return new SearchPassage("", "", text);
    }

    /** The searched text begins with the passages, so that a place in it is one in a passage. */
    private static String text(List<SearchPassage> passages) {
        var text = new StringBuilder();
        for (SearchPassage passage : passages) {
            text.append(passage.heading()).append('\n').append(passage.text()).append('\n');
        }
        return text.toString();
    }

    private static List<SearchPassage> passages(Document document) {
        String[] headings = document.getValues(HEADING);
        String[] ids = document.getValues(HEADING_ID);
        String[] texts = document.getValues(TEXT);
        var passages = new ArrayList<SearchPassage>(texts.length + 1);
        passages.add(summary(document.get(SUMMARY)));
        for (int i = 0; i < texts.length; i++) {
            passages.add(new SearchPassage(headings[i], ids[i], texts[i]));
        }
        return passages;
    }
}
