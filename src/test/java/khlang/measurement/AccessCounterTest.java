package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessCounterTest {

    private static final long GUIDE = 7;
    private static final long LEAFLET = 8;
    private static final String PHONE = "Mozilla/5.0 (Linux; Android 14) Line/14.9.0";
    private static final String LAPTOP = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/140.0";
    private static final String HOME = "203.0.113.9";

    /** Ten in the morning in Bangkok. */
    private final MovableClock clock = new MovableClock("2022-09-30T03:00:00Z");

    private AccessCounter counter;

    @BeforeEach
    void start() {
        counter = new AccessCounter();
        counter.clock = clock;
        counter.visitors = new VisitorKeys();
        counter.tally = new AccessTally();
        counter.recent = new RecentVisits();
        counter.recent.clock = clock;
        counter.recent.start();
    }

    @Test
    void theSameVisitorWithinHalfAnHourCountsOnce() {
        assertThat(counter.count(view(GUIDE, HOME, PHONE))).isTrue();
        clock.pass(Duration.ofMinutes(29).plusSeconds(59));
        assertThat(counter.count(view(GUIDE, HOME, PHONE))).isFalse();
        assertThat(total()).isEqualTo(1);
    }

    @Test
    void halfAnHourAfterTheCountedAccessTheNextCounts() {
        counter.count(view(GUIDE, HOME, PHONE));
        clock.pass(Duration.ofMinutes(20));
        counter.count(view(GUIDE, HOME, PHONE));
        clock.pass(Duration.ofMinutes(10));
        assertThat(counter.count(view(GUIDE, HOME, PHONE))).isTrue();
    }

    @Test
    void anotherDocumentCountsAtOnce() {
        counter.count(view(GUIDE, HOME, PHONE));
        assertThat(counter.count(view(LEAFLET, HOME, PHONE))).isTrue();
    }

    @Test
    void readingDownloadingAndPrintingAreThreeThings() {
        counter.count(access(GUIDE, AccessKind.VIEW, AccessChannel.WEB, HOME, PHONE));
        counter.count(access(GUIDE, AccessKind.DOWNLOAD, AccessChannel.WEB, HOME, PHONE));
        counter.count(access(GUIDE, AccessKind.PRINT, AccessChannel.WEB, HOME, PHONE));
        assertThat(counter.tally.take().keySet())
                .extracting(DailyAccess::kind)
                .containsExactly(AccessKind.VIEW, AccessKind.DOWNLOAD, AccessKind.PRINT);
    }

    @Test
    void twoProgramsBehindOneAddressAreTwoVisitors() {
        counter.count(view(GUIDE, HOME, PHONE));
        assertThat(counter.count(view(GUIDE, HOME, LAPTOP))).isTrue();
    }

    @Test
    void theSameProgramAtTwoAddressesIsTwoVisitors() {
        counter.count(view(GUIDE, HOME, PHONE));
        assertThat(counter.count(view(GUIDE, "203.0.113.10", PHONE))).isTrue();
    }

    @Test
    void addressAndProgramDoNotRunIntoEachOther() {
        counter.count(view(GUIDE, "203.0.113.1", "1 Firefox"));
        assertThat(counter.count(view(GUIDE, "203.0.113.11", " Firefox"))).isTrue();
    }

    @Test
    void theChannelIsThatOfTheFirstStep() {
        counter.count(access(GUIDE, AccessKind.VIEW, AccessChannel.BOARD, HOME, PHONE));
        counter.count(access(GUIDE, AccessKind.VIEW, AccessChannel.WEB, HOME, PHONE));
        assertThat(counter.tally.take().keySet())
                .extracting(DailyAccess::channel)
                .containsExactly(AccessChannel.BOARD);
    }

    @Test
    void theDayIsThatOfBangkok() {
        clock.pass(Duration.ofHours(13).plusMinutes(59));
        counter.count(view(GUIDE, HOME, PHONE));
        clock.pass(Duration.ofMinutes(1));
        counter.count(view(LEAFLET, HOME, PHONE));
        assertThat(counter.tally.take().keySet())
                .extracting(DailyAccess::day)
                .containsExactly(LocalDate.of(2022, 9, 30), LocalDate.of(2022, 10, 1));
    }

    @Test
    void atMidnightEverybodyIsNew() {
        clock.pass(Duration.ofHours(13).plusMinutes(59));
        counter.count(view(GUIDE, HOME, PHONE));
        clock.pass(Duration.ofMinutes(2));
        assertThat(counter.count(view(GUIDE, HOME, PHONE))).isTrue();
    }

    @Test
    void whoCountsAtMidnightWhileAnotherHasTheNewDayIsStillCounted() {
        LocalDate today = LocalDate.of(2022, 9, 30);
        var visitors = new VisitorKeys();
        Visitor tomorrow = visitors.visitor(today.plusDays(1), HOME, PHONE);
        assertThat(visitors.visitor(today, HOME, PHONE)).isEqualTo(tomorrow);
    }

    @Test
    void keysOfTwoServersCannotBeCompared() {
        LocalDate today = LocalDate.of(2022, 9, 30);
        assertThat(new VisitorKeys().visitor(today, HOME, PHONE))
                .isNotEqualTo(new VisitorKeys().visitor(today, HOME, PHONE));
    }

    @Test
    void nothingIsLostOrDoubledWhileManyCountAndOneTakes() throws InterruptedException {
        int threads = 8;
        int each = 20_000;
        var ready = new CountDownLatch(threads);
        var done = new CountDownLatch(threads);
        long taken = 0;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                String address = "203.0.113." + thread;
                pool.execute(
                        () -> {
                            ready.countDown();
                            for (int i = 0; i < each; i++) {
                                counter.count(view(GUIDE + i % 3, address, "Firefox " + i));
                            }
                            done.countDown();
                        });
            }
            ready.await();
            while (done.getCount() > 0) {
                taken += total();
            }
        }
        taken += total();
        assertThat(taken).isEqualTo((long) threads * each);
    }

    private long total() {
        SortedMap<DailyAccess, Long> taken = counter.tally.take();
        return taken.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Access view(long document, String address, String userAgent) {
        return access(document, AccessKind.VIEW, AccessChannel.WEB, address, userAgent);
    }

    private static Access access(
            long document,
            AccessKind kind,
            AccessChannel channel,
            String address,
            String userAgent) {
        return new Access(document, kind, channel, AccessAudience.PUBLIC, address, userAgent);
    }
}
