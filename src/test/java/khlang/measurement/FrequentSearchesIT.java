package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import khlang.calendar.BangkokClock;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which searches of the log are suggested to others. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrequentSearchesIT {

    private static final String WORD = "ชุดทดสอบคำที่ค้นบ่อย";

    private final RunningPortal portal;

    FrequentSearchesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void search() {
        insert("บ่อย", "PUBLIC", 3, 2, 1);
        insert("บ่อยที่สุด", "PUBLIC", 4, 9, 1);
        insert("เฉพาะเจ้าหน้าที่", "STAFF", 3, 9, 1);
        insert("คนละนิด", "STAFF", 2, 2, 1);
        insert("คนละนิด", "PUBLIC", 1, 1, 0);
        insert("สองวัน", "PUBLIC", 2, 90, 9);
        insert("น้อย", "PUBLIC", 3, 1, 1);
        insert("ไม่มีใครเปิด", "PUBLIC", 5, 9, 0);
    }

    @Test
    void thePublicIsToldWhatThePublicOftenAsksAndOpens() {
        assertThat(frequent(false)).containsExactly("บ่อยที่สุด", "บ่อย");
    }

    @Test
    void staffAreToldWhatAnybodyOftenAsks() {
        assertThat(frequent(true)).containsExactly("บ่อยที่สุด", "เฉพาะเจ้าหน้าที่", "บ่อย");
    }

    private List<String> frequent(boolean staffToo) {
        return portal
                .database()
                .rows(
                        FrequentSearches.FREQUENT,
                        LocalDate.now(BangkokClock.ZONE).minusDays(30),
                        staffToo,
                        FrequentSearches.FEWEST_SEARCHES,
                        FrequentSearches.FEWEST_DAYS,
                        FrequentSearches.MOST)
                .stream()
                .map(List::getFirst)
                .filter(term -> term.startsWith(WORD))
                .map(term -> term.substring(WORD.length() + 1))
                .toList();
    }

    private void insert(String term, String audience, int days, int times, int clicks) {
        for (int day = 0; day < days; day++) {
            portal.database()
                    .change(
                            ("INSERT INTO search_daily (day, audience, term, searches,"
                                            + " without_result, found, clicks, places) VALUES"
                                            + " (CURDATE() - INTERVAL %d DAY, '%s', '%s %s', %d, 0,"
                                            + " 4, %d, 1)")
                                    .formatted(day, audience, WORD, term, times, clicks));
        }
    }
}
