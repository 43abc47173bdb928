package khlang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import khlang.search.lucene.LuceneKnowledgeIndex;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexFollowerTest {

    private final FakeLibrary library = new FakeLibrary();
    private final SteppingClock clock = new SteppingClock();
    private LuceneKnowledgeIndex index;
    private IndexFollower follower;

    @BeforeEach
    void open() throws IOException {
        index =
                new LuceneKnowledgeIndex(
                        new ByteBuffersDirectory(), new ByteBuffersDirectory(), Synonyms.NONE);
        follower = new IndexFollower(library, index, clock);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void anEmptyIndexIsFilledWithAllThatIsPublished() {
        IntStream.range(0, 450).forEach(i -> library.publish("page-" + i, "แผ่นพับ " + i));
        library.withdraw("page-7");
        library.forgetLogUpTo(200);
        follower.follow();
        assertThat(index.size()).isEqualTo(449);
        assertThat(index.committedPosition()).hasValue(451);
        assertThat(library.loads()).allMatch(batch -> batch.size() <= 200);
    }

    @Test
    void changesArriveOneByOne() {
        follower.follow();
        library.publish("tax", "ภาษีป้าย");
        follower.follow();
        assertThat(finds("ภาษีป้าย")).isTrue();
        library.publish("tax", "ภาษีที่ดิน");
        follower.follow();
        assertThat(finds("ป้าย")).isFalse();
        library.withdraw("tax");
        follower.follow();
        assertThat(finds("ภาษีที่ดิน")).isFalse();
    }

    @Test
    void commitsNowAndThenAndNotForEveryChange() {
        follower.follow();
        library.publish("one", "หนึ่ง");
        follower.follow();
        assertThat(index.committedPosition()).hasValue(0);
        clock.step(Duration.ofSeconds(5));
        follower.follow();
        assertThat(index.committedPosition()).hasValue(1);
    }

    @Test
    void aNewFollowerGoesOnWhereTheIndexWasCommitted() {
        library.publish("one", "หนึ่ง");
        follower.follow();
        library.publish("two", "สอง");
        clock.step(Duration.ofSeconds(5));
        new IndexFollower(library, index, clock).follow();
        assertThat(finds("สอง")).isTrue();
        assertThat(index.committedPosition()).hasValue(2);
    }

    @Test
    void aChangeThatWasOvertakenStillArrives() {
        follower.follow();
        long late = library.takePosition();
        library.publish("young", "เรื่องใหม่");
        follower.follow();
        library.publishAt(late, "late", "เรื่องช้า");
        clock.step(Duration.ofSeconds(5));
        follower.follow();
        assertThat(finds("เรื่องช้า")).isTrue();
        assertThat(index.committedPosition()).hasValue(2);
    }

    @Test
    void aChangeThatWasOvertakenIsNotCommittedAway() {
        follower.follow();
        long late = library.takePosition();
        library.publish("young", "เรื่องใหม่");
        clock.step(Duration.ofSeconds(5));
        follower.follow();
        assertThat(index.committedPosition()).hasValue(0);
        library.publishAt(late, "late", "เรื่องช้า");
        new IndexFollower(library, index, clock).follow();
        assertThat(finds("เรื่องช้า")).isTrue();
    }

    @Test
    void anIndexThatStandsBeforeTheLogIsBuiltAnew() {
        library.publish("one", "หนึ่ง");
        follower.follow();
        IntStream.range(0, 10).forEach(i -> library.publish("page-" + i, "หน้า " + i));
        library.withdraw("one");
        library.forgetLogUpTo(8);
        new IndexFollower(library, index, clock).follow();
        assertThat(index.size()).isEqualTo(10);
        assertThat(index.committedPosition()).hasValue(12);
    }

    @Test
    void anIndexAheadOfTheLogIsBuiltAnew() {
        index.put(List.of(FakeLibrary.entry("gone", "หายไปกับการกู้คืน")));
        index.commit(900);
        library.publish("one", "หนึ่ง");
        follower.follow();
        assertThat(index.size()).isEqualTo(1);
        assertThat(index.committedPosition()).hasValue(1);
    }

    @Test
    void whileTheLibraryIsAwayTheFormerIndexAnswersAndNothingIsMissedAfterwards() {
        library.publish("one", "หนึ่ง");
        follower.follow();
        library.publish("two", "สอง");
        library.goAway(true);
        assertThatThrownBy(follower::follow).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(follower::rebuild).isInstanceOf(IllegalStateException.class);
        assertThat(finds("หนึ่ง")).isTrue();
        library.goAway(false);
        follower.follow();
        assertThat(finds("สอง")).isTrue();
    }

    private boolean finds(String words) {
        index.commit(index.committedPosition().orElseThrow()); // shows changes at once
        return index.find(SearchQuery.ofPublic(words, 10)).total() > 0;
    }
}
