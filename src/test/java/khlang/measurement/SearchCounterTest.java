package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SortedMap;
import khlang.system.StandingClock;
import khlang.visitor.VisitorKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchCounterTest {

    private static final SearchCounter.Searcher VILLAGER =
            new SearchCounter.Searcher(AccessAudience.PUBLIC, "192.0.2.1", "Firefox");
    private static final SearchCounter.Searcher OTHER =
            new SearchCounter.Searcher(AccessAudience.PUBLIC, "192.0.2.2", "Firefox");
    private static final SearchCounter.Searcher CLERK =
            new SearchCounter.Searcher(AccessAudience.STAFF, "192.0.2.3", "Firefox");

    private final SearchTally tally = new SearchTally();
    private final SearchCounter counter = new SearchCounter();
    private final StandingClock clock = new StandingClock("2026-11-27T18:00:00Z");

    @BeforeEach
    void prepare() {
        counter.clock = clock;
        counter.visitors = new VisitorKeys();
        counter.tally = tally;
        counter.start();
    }

    @Test
    void theSameSearchOfOneVisitorCountsOnce() {
        counter.searched(VILLAGER, "ภาษีป้าย", 3);
        counter.searched(VILLAGER, " ภาษีป้าย ", 3);
        counter.searched(OTHER, "ภาษีป้าย", 4);
        assertThat(tally.take())
                .containsOnlyKeys(search(AccessAudience.PUBLIC, "ภาษีป้าย"))
                .containsValue(new SearchCount(2, 0, 4, 0, 0, 0));
    }

    @Test
    void whatIsOpenedCountsWithItsPlace() {
        counter.searched(CLERK, "ภ.ป.๑", 2);
        counter.opened(CLERK, "ภ.ป.1", 7, 1);
        counter.opened(CLERK, "ภ.ป.1", 7, 1);
        counter.opened(CLERK, "ภ.ป.1", 8, 2);
        assertThat(tally.take())
                .containsOnlyKeys(search(AccessAudience.STAFF, "ภป 1"))
                .containsValue(new SearchCount(1, 0, 2, 2, 3, 0));
    }

    @Test
    void aSearchWithoutResultIsCountedAsSuch() {
        counter.searched(VILLAGER, "ใบขับขี่", 0);
        counter.searched(VILLAGER, "((((", 0);
        assertThat(tally.take())
                .containsOnlyKeys(search(AccessAudience.PUBLIC, "ใบขับขี่"))
                .containsValue(new SearchCount(1, 1, 0, 0, 0, 0));
    }

    @Test
    void whoSoonLooksForSomethingElseHadNotFoundIt() {
        counter.searched(VILLAGER, "ป้าย", 9);
        counter.searched(VILLAGER, "ภาษีป้าย", 3);
        counter.opened(VILLAGER, "ภาษีป้าย", 7, 1);
        counter.searched(VILLAGER, "บัตรประชาชน", 2);
        counter.searched(OTHER, "ภาษีโรงเรือน", 2);
        SortedMap<DailySearch, SearchCount> counted = tally.take();
        assertThat(reformulated(counted, "ป้าย")).isOne();
        assertThat(reformulated(counted, "ภาษีป้าย")).as("something was opened").isZero();
        assertThat(reformulated(counted, "บัตรประชาชน")).as("somebody else").isZero();
    }

    @Test
    void theSameAgainOrMuchLaterIsNoOtherAttempt() {
        counter.searched(VILLAGER, "ป้าย", 9);
        counter.searched(VILLAGER, "ป้าย", 9);
        clock.pass(SearchCounter.SOON.plusSeconds(1));
        counter.searched(VILLAGER, "บัตรประชาชน", 9);
        assertThat(tally.take().values()).extracting(SearchCount::reformulated).containsOnly(0L);
    }

    @Test
    void aTermIsGivenUpNoMoreOftenThanItIsLookedFor() {
        counter.searched(VILLAGER, "ป้าย", 9);
        for (int i = 0; i < 5; i++) {
            counter.searched(VILLAGER, "บัตรประชาชน", 9);
            counter.searched(VILLAGER, "ป้าย", 9);
        }
        SortedMap<DailySearch, SearchCount> counted = tally.take();
        assertThat(reformulated(counted, "ป้าย")).isOne();
        assertThat(reformulated(counted, "บัตรประชาชน")).isOne();
    }

    private static long reformulated(SortedMap<DailySearch, SearchCount> counted, String term) {
        return counted.get(search(AccessAudience.PUBLIC, term)).reformulated();
    }

    @Test
    void whoSendsThousandsOfTermsFillsNoMemory() {
        for (int i = 0; i < SearchTally.MOST_TERMS + 100; i++) {
            counter.searched(VILLAGER, "คำ " + i, 0);
        }
        assertThat(tally.take()).hasSize(SearchTally.MOST_TERMS);
        assertThat(tally.take()).isEmpty();
    }

    private static DailySearch search(AccessAudience audience, String term) {
        return new DailySearch(LocalDate.of(2026, 11, 28), audience, term);
    }
}
