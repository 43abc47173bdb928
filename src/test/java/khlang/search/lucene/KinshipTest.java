package khlang.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KinshipTest {

    private LuceneKnowledgeIndex index;

    @BeforeEach
    void open() throws IOException {
        index = Library.index();
        index.put(
                List.of(
                        Library.entry(
                                "sign-form",
                                "แบบยื่นภาษีป้าย",
                                "leaflet",
                                "วิธีกรอกแบบ ภ.ป.1 สำหรับภาษีป้ายของร้านค้า"),
                        Library.staff(
                                "sign-manual",
                                "คู่มือประเมินภาษีป้าย",
                                "work-manual",
                                "ตรวจแบบ ภ.ป.1 และประเมินภาษีป้าย")));
        index.commit(99);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void documentsThatShareRareWordsAreAlike() {
        assertThat(index.alike("signboard-tax", false, 5))
                .startsWith("sign-form")
                .doesNotContain("signboard-tax", "health-hazard", "child-centre");
    }

    @Test
    void staffAreToldWhatIsForStaff() {
        assertThat(index.alike("signboard-tax", false, 5)).doesNotContain("sign-manual");
        assertThat(index.alike("signboard-tax", true, 5)).contains("sign-manual", "sign-form");
        assertThat(index.alike("sign-manual", false, 5)).isEmpty();
    }

    @Test
    void noMoreAreToldThanWereAskedFor() {
        assertThat(index.alike("signboard-tax", true, 1)).hasSize(1);
        assertThat(index.alike("no-such-page", true, 5)).isEmpty();
    }

    @Test
    void whatHasBeenWithdrawnIsNotAlike() {
        index.remove(List.of("sign-form"));
        index.commit(100);
        assertThat(index.alike("signboard-tax", false, 5)).doesNotContain("sign-form");
    }

    /** What is secret changes neither which are alike nor their order. */
    @Test
    void thePublicCannotTellThatSecretsExist() throws IOException {
        try (var open = Library.index();
                var withSecrets = Library.index()) {
            for (int i = 0; i < 40; i++) {
                withSecrets.put(
                        List.of(
                                Library.staff(
                                        "s" + i, "ลับ ภาษีป้าย", "order", "ภาษีที่ดิน ขยะ " + i)));
            }
            withSecrets.commit(99);
            for (var entry : Library.ENTRIES) {
                assertThat(withSecrets.alike(entry.slug(), false, 5))
                        .isEqualTo(open.alike(entry.slug(), false, 5));
                assertThat(withSecrets.near(entry.title(), false, 5))
                        .isEqualTo(open.near(entry.title(), false, 5));
            }
        }
    }

    @Test
    void whatSoundsAlikeIsNear() {
        assertThat(index.near("ภาศีป้าย", false, 5)).contains("signboard-tax");
        assertThat(index.near("ญี่ปุ่นฮอกไกโด", false, 5)).isEmpty();
        assertThat(index.near("", false, 5)).isEmpty();
    }
}
