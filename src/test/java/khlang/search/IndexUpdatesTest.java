package khlang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import khlang.library.DocumentsChanged;
import khlang.search.lucene.LuceneKnowledgeIndex;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexUpdatesTest {

    private final FakeLibrary library = new FakeLibrary();
    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);
    private final IndexUpdates updates = new IndexUpdates();
    private LuceneKnowledgeIndex index;

    @BeforeEach
    void begin() throws IOException {
        index =
                new LuceneKnowledgeIndex(
                        new ByteBuffersDirectory(), new ByteBuffersDirectory(), Synonyms.NONE);
        updates.index = index;
        updates.clock = Clock.systemUTC();
        library.publish("one", "หนึ่ง");
        updates.begin(library, executor);
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        updates.stop();
        executor.shutdown();
        assertThat(executor.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        index.close();
    }

    @Test
    void whatIsPublishedIsFoundWithinASecondOrTwo() throws InterruptedException {
        await(() -> finds("หนึ่ง"));
        library.publish("two", "สอง");
        updates.changed(new DocumentsChanged(List.of("two")));
        long told = System.nanoTime();
        await(() -> finds("สอง"));
        assertThat(System.nanoTime() - told).isLessThan(2_000_000_000L);
    }

    @Test
    void aRebuildDropsWhatDoesNotBelong() throws InterruptedException {
        await(() -> finds("หนึ่ง"));
        index.put(List.of(FakeLibrary.entry("stray", "หลงมา")));
        await(() -> finds("หลงมา"));
        updates.rebuild();
        await(() -> !finds("หลงมา"));
        assertThat(finds("หนึ่ง")).isTrue();
    }

    private boolean finds(String words) {
        return index.find(SearchQuery.ofPublic(words, 1)).total() > 0;
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 1000 && !condition.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
