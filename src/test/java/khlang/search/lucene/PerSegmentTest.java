package khlang.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class PerSegmentTest {

    private final List<String> read = new ArrayList<>();
    private final PerSegment<Integer> documents = new PerSegment<>(this::count);

    private Integer count(LeafReader segment) {
        read.add(segment.toString());
        return segment.maxDoc();
    }

    @Test
    void aSegmentIsReadOnceAndForgottenWhenItIsClosed() throws IOException {
        try (var directory = new ByteBuffersDirectory();
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocuments(EntryDocument.of(Library.ENTRIES.getFirst()));
            DirectoryReader first = DirectoryReader.open(writer);
            ask(first);
            ask(first);
            assertThat(read).hasSize(1);
            writer.addDocuments(EntryDocument.of(Library.ENTRIES.getLast()));
            DirectoryReader second = DirectoryReader.openIfChanged(first);
            ask(second);
            assertThat(read).hasSize(2); // the new segment only
            first.close();
            assertThat(documents.size()).isEqualTo(2);
            second.close();
        }
        assertThat(documents.size()).isZero();
    }

    private void ask(DirectoryReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            assertThat(documents.of(leaf.reader())).isEqualTo(1);
        }
    }
}
