package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.concurrent.Executors;
import khlang.measurement.journal.JournalFile;
import khlang.measurement.journal.Journals;
import khlang.system.StandingClock;
import khlang.visitor.Visitor;
import khlang.visitor.VisitorKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessCounterTest {

    private static final long GUIDE = 7;
    private static final long LEAFLET = 8;
    private static final String PHONE = "Mozilla/5.0 (Linux; Android 14) Line/14.9.0";
    private static final String LAPTOP = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/140.0";
    private static final String HOME = "203.0.113.9";

    /** Ten in the morning in Bangkok. */
    private final StandingClock clock = new StandingClock("2022-09-30T03:00:00Z");

    @TempDir Path folder;
    private AccessCounter counter;

    @BeforeEach
    void start() {
        counter = new AccessCounter();
        counter.clock = clock;
        counter.visitors = new VisitorKeys();
        counter.journal = Journals.in(folder, clock);
        counter.recent = new RecentVisits();
        counter.recent.clock = clock;
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
        assertThat(counted().keySet())
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
        assertThat(counted().keySet())
                .extracting(DailyAccess::channel)
                .containsExactly(AccessChannel.BOARD);
    }

    @Test
    void theDayIsThatOfBangkok() {
        clock.pass(Duration.ofHours(13).plusMinutes(59));
        counter.count(view(GUIDE, HOME, PHONE));
        clock.pass(Duration.ofMinutes(1));
        counter.count(view(LEAFLET, HOME, PHONE));
        assertThat(counted().keySet())
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
    void nothingIsLostOrDoubledWhileManyCountTheSame() throws InterruptedException {
        int threads = 8;
        int each = 5_000;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                pool.execute(
                        () -> {
                            for (int i = 0; i < each; i++) {
                                counter.count(view(GUIDE + i % 3, HOME, "Firefox " + i));
                            }
                        });
            }
        }
        assertThat(total()).isEqualTo(each);
    }

    private SortedMap<DailyAccess, Long> counted() {
        JournalFile file = counter.journal.files().getFirst();
        return AccessBatch.of(file.name(), 0, file.read(0, file.written())).counts();
    }

    private long total() {
        return counted().values().stream().mapToLong(Long::longValue).sum();
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
