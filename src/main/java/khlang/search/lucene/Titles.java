package khlang.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import khlang.search.FacetKind;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;

/**
 * The titles of a segment, deleted documents included.
 *
 * @param titles by the number of the document in the segment
 * @param phrases the titles to look in
 */
record Titles(List<Title> titles, Phrases phrases) {

    /** What a suggestion tells of a document. */
    record Title(String slug, String text, String kind) {}

    static Titles read(LeafReader segment) throws IOException {
        StoredFields stored = segment.storedFields();
        var titles = new ArrayList<Title>(segment.maxDoc());
        for (int i = 0; i < segment.maxDoc(); i++) {
            var beginning = new Beginning();
            stored.document(i, beginning);
            titles.add(new Title(beginning.slug, beginning.title, beginning.kind));
        }
        return new Titles(
                List.copyOf(titles), new Phrases(titles.stream().map(Title::text).toList()));
    }

    /** Reads what stands before the text, and not the text itself. */
    private static final class Beginning extends StoredFieldVisitor {

        private static final String KIND_FIELD = EntryDocument.facetField(FacetKind.KIND);

        private String slug = "";
        private String title = "";
        private String kind = "";

        @Override
        public Status needsField(FieldInfo field) {
            if (!title.isEmpty()) {
                return Status.STOP;
            }
            boolean wanted =
                    field.name.equals(EntryDocument.SLUG)
                            || field.name.equals(EntryDocument.TITLE)
                            || field.name.equals(KIND_FIELD);
            return wanted ? Status.YES : Status.NO;
        }

        @Override
        public void stringField(FieldInfo field, String value) {
            switch (field.name) {
                case EntryDocument.SLUG -> slug = value;
                case EntryDocument.TITLE -> title = value;
                default -> kind = value;
            }
        }
    }
}
