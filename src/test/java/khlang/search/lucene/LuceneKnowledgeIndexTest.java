package khlang.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import khlang.search.SearchEntry;
import khlang.search.SearchQuery;
import khlang.search.Synonyms;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LuceneKnowledgeIndexTest {

    private final AtomicBoolean diskIsFull = new AtomicBoolean();
    private final Directory open = lasting(new ByteBuffersDirectory());
    private final Directory staff = lasting(new ByteBuffersDirectory());
    private final AtomicLong nanos = new AtomicLong();
    private LuceneKnowledgeIndex index;

    @BeforeEach
    void begin() throws IOException {
        index = new LuceneKnowledgeIndex(open, staff, Synonyms.NONE, nanos::get);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void aNewIndexIsEmptyAndSaysSo() {
        assertThat(index.size()).isZero();
        assertThat(index.committedPosition()).isEmpty();
        assertThat(finds("แผน")).isFalse();
    }

    @Test
    void changesAreSeenWithinASecondWithoutACommit() {
        index.put(List.of(page("tax", "ภาษีป้าย"), secret("order", "คำสั่งแต่งตั้ง")));
        aSecondPasses();
        assertThat(finds("ภาษีป้าย")).isTrue();
        assertThat(finds("คำสั่งแต่งตั้ง")).isTrue();
        index.remove(List.of("tax", "order", "unknown"));
        aSecondPasses();
        assertThat(index.size()).isZero();
    }

    @Test
    void anEntryReplacesTheOneWithTheSameSlug() {
        index.put(List.of(page("plan", "แผนเก่า")));
        index.put(List.of(page("plan", "โครงการ"), page("plan", "ตัวชี้วัด")));
        index.commit(3);
        assertThat(index.size()).isEqualTo(1);
        assertThat(finds("ตัวชี้วัด")).isTrue();
        assertThat(finds("แผนเก่า")).isFalse();
    }

    @Test
    void whatWasCommittedSurvivesARestartWithItsPosition() throws IOException {
        index.put(List.of(page("tax", "ภาษีป้าย"), secret("order", "คำสั่งแต่งตั้ง")));
        index.commit(42);
        restart();
        assertThat(index.committedPosition()).hasValue(42);
        assertThat(finds("ภาษีป้าย")).isTrue();
        assertThat(finds("คำสั่งแต่งตั้ง")).isTrue();
    }

    @Test
    void aStopBeforeTheCommitGoesBackToTheCommitBefore() throws IOException {
        index.put(List.of(page("tax", "ภาษีป้าย")));
        index.commit(1);
        index.put(List.of(page("waste", "ถังขยะ")));
        index.remove(List.of("tax"));
        restart();
        assertThat(index.committedPosition()).hasValue(1);
        assertThat(finds("ภาษีป้าย")).isTrue();
        assertThat(finds("ถังขยะ")).isFalse();
    }

    @Test
    void aPowerCutBetweenTheTwoCommitsMeansBuildingAnew() throws IOException {
        index.put(List.of(page("tax", "ภาษีป้าย")));
        index.commit(1);
        index.close();
        Directory other = new ByteBuffersDirectory();
        index = new LuceneKnowledgeIndex(open, other, Synonyms.NONE);
        assertThat(index.committedPosition()).isEmpty();
    }

    @Test
    void whileItIsFilledAnewSearchesSeeTheFormerEntries() {
        index.put(List.of(page("tax", "ภาษีป้าย")));
        index.commit(1);
        index.clear();
        index.put(List.of(page("waste", "ถังขยะ")));
        aSecondPasses();
        assertThat(finds("ภาษีป้าย")).isTrue();
        assertThat(finds("ถังขยะ")).isFalse();
        index.commit(2);
        assertThat(finds("ภาษีป้าย")).isFalse();
        assertThat(finds("ถังขยะ")).isTrue();
    }

    @Test
    void anInterruptedRebuildLeavesTheFormerIndex() throws IOException {
        index.put(List.of(page("tax", "ภาษีป้าย")));
        index.commit(1);
        index.clear();
        index.put(List.of(page("waste", "ถังขยะ")));
        restart();
        assertThat(index.committedPosition()).hasValue(1);
        assertThat(finds("ภาษีป้าย")).isTrue();
    }

    @Test
    void afterAFullDiskItGoesOnFromTheLastCommit() {
        index.put(List.of(page("tax", "ภาษีป้าย")));
        index.commit(1);
        index.put(List.of(page("waste", "ถังขยะ")));
        diskIsFull.set(true);
        assertThatThrownBy(() -> index.commit(2)).isInstanceOf(UncheckedIOException.class);
        assertThat(finds("ภาษีป้าย")).isTrue();
        diskIsFull.set(false);
        assertThat(index.committedPosition()).hasValue(1);
        index.put(List.of(page("road", "ถนนพัง")));
        index.commit(3);
        assertThat(finds("ภาษีป้าย")).isTrue();
        assertThat(finds("ถนนพัง")).isTrue();
        assertThat(finds("ถังขยะ")).isFalse();
    }

    private void aSecondPasses() {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
    }

    private void restart() throws IOException {
        index.close();
        index = new LuceneKnowledgeIndex(open, staff, Synonyms.NONE, nanos::get);
    }

    private boolean finds(String words) {
        return index.find(SearchQuery.ofStaff(words, 1)).total() > 0;
    }

    private static SearchEntry page(String slug, String title) {
        return Library.entry(slug, title, "leaflet", "เนื้อความ");
    }

    private static SearchEntry secret(String slug, String title) {
        return Library.staff(slug, title, "order", "เนื้อความ");
    }

    /** A directory that outlives the index, as files do, and may be full. */
    private Directory lasting(Directory directory) {
        return new FilterDirectory(directory) {
            @Override
            public IndexOutput createOutput(String name, IOContext context) throws IOException {
                if (diskIsFull.get()) {
                    throw new IOException("No space left on device");
                }
                return super.createOutput(name, context);
            }

            @Override
            public void close() {}
        };
    }
}
