package khlang.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khlang.search.SearchQuery;
import khlang.search.Synonyms;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexFolderTest {

    @TempDir Path temporary;
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        folder = temporary.resolve("ดัชนี ค้นหา");
        try (LuceneKnowledgeIndex index = open()) {
            index.put(List.of(Library.entry("tax", "ภาษีป้าย", "leaflet", "เนื้อความ")));
            index.put(List.of(Library.staff("order", "คำสั่ง", "order", "เนื้อความ")));
            index.commit(7);
        }
    }

    @Test
    void aSoundIndexIsKept() throws IOException {
        try (LuceneKnowledgeIndex index = open()) {
            assertThat(index.committedPosition()).hasValue(7);
            assertThat(index.find(SearchQuery.ofPublic("ภาษีป้าย", 1)).total()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".cfs", ".si", ".cfe"})
    void aDamagedIndexIsThrownAwayAndFillsAgain(String part) throws IOException {
        for (Damage damage : Damage.values()) {
            for (String shelf : new String[] {"public", "staff"}) {
                damage.doTo(fileOf(shelf, part));
                try (LuceneKnowledgeIndex index = open()) {
                    assertThat(index.committedPosition()).as("%s", damage).isEmpty();
                    assertThat(index.size()).isZero();
                }
                fill();
            }
        }
    }

    @Test
    void anIndexOfAnotherFormatIsThrownAway() throws IOException {
        try (var directory = FSDirectory.open(folder.resolve("public"));
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    Map.of("khlang.format", "0", "khlang.position", "7").entrySet());
            writer.commit();
        }
        try (LuceneKnowledgeIndex index = open()) {
            assertThat(index.committedPosition()).isEmpty();
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void anIndexInUseIsLeftAlone() throws IOException {
        try (LuceneKnowledgeIndex first = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(folder.toString());
            assertThat(first.size()).isEqualTo(2);
        }
        try (LuceneKnowledgeIndex again = open()) {
            assertThat(again.committedPosition()).hasValue(7);
        }
    }

    @Test
    void aFolderThatCannotBeUsedIsNamed() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        assertThatThrownBy(() -> new IndexFolder(file.resolve("index"), Synonyms.NONE).open())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
    }

    private LuceneKnowledgeIndex open() {
        return new IndexFolder(folder, Synonyms.NONE).open();
    }

    private Path fileOf(String shelf, String part) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(shelf))) {
            return files.filter(file -> file.getFileName().toString().contains(part))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private enum Damage {
        CUT {
            @Override
            byte[] of(byte[] sound) {
                return Arrays.copyOf(sound, sound.length / 2);
            }
        },
        EMPTY {
            @Override
            byte[] of(byte[] sound) {
                return new byte[0];
            }
        },
        ONE_BIT {
            @Override
            byte[] of(byte[] sound) {
                sound[sound.length / 2] ^= 4;
                return sound;
            }
        };

        abstract byte[] of(byte[] sound);

        void doTo(Path file) throws IOException {
            Files.write(file, of(Files.readAllBytes(file)));
        }
    }
}
