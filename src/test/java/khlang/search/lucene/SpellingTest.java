package khlang.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import khlang.search.SearchEntry;
import khlang.search.SearchQuery;
import khlang.search.Synonyms;
import khlang.thai.Keyboard;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final String[] TEXTS = {
        "การขอใบอนุญาตก่อสร้างอาคาร ต้องแสดงแบบแปลนและภาพถ่าย",
        "สังเกตอาการของเด็กในศูนย์พัฒนาเด็กเล็กทุกวัน",
        "เว็บไซต์ของเทศบาลใช้อินเทอร์เน็ตและเครื่องคอมพิวเตอร์",
        "วัคซีนป้องกันโรคพิษสุนัขบ้าฉีดฟรีทุกปี",
        "งบประมาณรายจ่ายประจำปีและเงินสะสม",
        "ผู้สูงอายุลงทะเบียนขอรับเบี้ยยังชีพ",
        "การพิสูจน์ตัวบุคคลด้วยบัตรประชาชน",
        "กฎหมายว่าด้วยการสาธารณสุข ค่าธรรมเนียม",
        "การฉายภาพยนตร์กลางแปลงต้องขออนุญาต",
        "ความปรารถนาของชุมชนและญาติผู้ใหญ่",
        "บันไดหนีไฟของอาคารสูง ลิฟต์",
        "สมุนไพรไทยในสวนชุมชน กะเพราและสับปะรด",
        "ลายเซ็นของนายกรัฐมนตรีในหนังสือราชการ",
        "ภาษีที่ดินและสิ่งปลูกสร้าง ภาษีป้าย",
    };

    private static LuceneKnowledgeIndex index;

    @BeforeAll
    static void open() throws IOException {
        index = index(Synonyms.NONE);
        var entries = new ArrayList<SearchEntry>();
        for (int i = 0; i < 60; i++) {
            int text = i % TEXTS.length;
            entries.add(Library.entry("d" + i, "เรื่องที่ " + i, "citizen-guide", TEXTS[text]));
        }
        entries.add(Library.staff("secret", "การไต่สวนทุจริต", "order", "ไต่สวนพยานลับ"));
        index.put(entries);
        index.commit(1);
    }

    private static LuceneKnowledgeIndex index(Synonyms synonyms) throws IOException {
        return new LuceneKnowledgeIndex(
                new ByteBuffersDirectory(), new ByteBuffersDirectory(), synonyms);
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    private static Optional<String> corrected(String typed) {
        return index.find(SearchQuery.ofPublic(typed, 10)).corrected();
    }

    /** The fourteen of the research and some more. */
    @ParameterizedTest
    @CsvSource({
        "อนุญาติ, อนุญาต",
        "สังเกตุ, สังเกต",
        "เว็ปไซต์, เว็บไซต์",
        "วัคซิน, วัคซีน",
        "งบประมาน, งบประมาณ",
        "ผุ้สูงอายุ, ผู้สูงอายุ",
        "คอมพิวเตอ, คอมพิวเตอร์",
        "พิศูจน์, พิสูจน์",
        "กฏหมาย, กฎหมาย",
        "ภาพยนต์, ภาพยนตร์",
        "ปราถนา, ปรารถนา",
        "บรรได, บันได",
        "สมุนไพร์, สมุนไพร",
        "อินเตอร์เน็ต, อินเทอร์เน็ต",
        "กระเพรา, กะเพรา",
        "สัปรด, สับปะรด",
        "ลายเซ็นต์, ลายเซ็น",
        "นายกรัฐมตรี, นายกรัฐมนตรี",
        "ขอใบอนุญาติก่อสร้าง, ขอใบอนุญาตก่อสร้าง",
        "ฉีด วัคซิน 2565, ฉีด วัคซีน 2565",
        "ภาสีป้าย, ภาษีป้าย",
    })
    void anotherSpellingIsOffered(String typed, String meant) {
        assertThat(corrected(typed)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ภาษี",
                "อนุญาต",
                "ญาติผู้ใหญ่",
                "ภาษีป้ายกี่บาท",
                "ขออนุญาตก่อสร้างอาคารใช้เอกสารอะไร",
                "สมชาย",
                "ขออนุญาตรึเปล่า",
                "ขอใบอนุญาตปะ",
                "อปท",
                "โรงเรียนเอกชน",
                "ABC 123",
                "๕๕๕",
                "กกกกก",
                "์์์์",
                "ไๆไๆ"
            })
    void whatIsRightOrUnknownIsLeftAlone(String typed) {
        assertThat(corrected(typed)).isEmpty();
    }

    @Test
    void whatWasReplacedAlreadyIsNotOfferedAgain() throws IOException {
        try (var replacing = index(Library.SYNONYMS)) {
            replacing.put(List.of(Library.entry("a", "ขออนุญาต", "leaflet", TEXTS[0])));
            replacing.commit(1);
            assertThat(replacing.find(SearchQuery.ofPublic("อนุญาติ", 9)).corrected()).isEmpty();
        }
    }

    @Test
    void wordsOfStaffAreOfferedToStaffOnly() {
        assertThat(corrected("ไต่สวณ")).isEmpty();
        assertThat(index.find(SearchQuery.ofStaff("ไต่สวณ", 9)).corrected()).hasValue("ไต่สวน");
    }

    @Test
    void aSpellingThatHardlyFindsMoreIsNotOffered() throws IOException {
        try (var two = index(Synonyms.NONE)) {
            for (int i = 0; i < 9; i++) {
                String word = i < 2 ? "สังเกตุ" : "สังเกต";
                two.put(List.of(Library.entry("d" + i, "เรื่อง", "leaflet", word + "อาการ")));
            }
            two.commit(1);
            assertThat(two.find(SearchQuery.ofPublic("สังเกตุ", 9)).corrected()).isEmpty();
            two.remove(List.of("d0"));
            two.commit(2);
            assertThat(two.find(SearchQuery.ofPublic("สังเกตุ", 9)).corrected()).hasValue("สังเกต");
        }
    }

    @Test
    void theOtherKeyboardIsTold() {
        var results = index.find(SearchQuery.ofPublic(Keyboard.english("ภาษีป้าย"), 9));
        assertThat(results.instead()).hasValue("ภาษีป้าย");
        assertThat(results.alsoSearched()).isEmpty();
        assertThat(results.total()).isPositive();
    }

    @Test
    void thePublicCannotTellThatSecretsExist() throws IOException {
        try (var open = index(Synonyms.NONE);
                var withSecrets = index(Synonyms.NONE)) {
            var random = new Random(3);
            for (int step = 0; step < 30; step++) {
                String slug = "d" + random.nextInt(12);
                SearchEntry page = Library.entry(slug, "เรื่อง", "leaflet", text(random));
                open.put(List.of(page));
                withSecrets.put(List.of(page));
                withSecrets.put(List.of(Library.staff("s" + step, "ลับ", "order", text(random))));
                open.commit(step);
                withSecrets.commit(step);
                for (int i = 0; i < 40; i++) {
                    String typed = misspelt(text(random).split(" ")[0], random);
                    assertThat(withSecrets.find(SearchQuery.ofPublic(typed, 3)).corrected())
                            .as(typed)
                            .isEqualTo(open.find(SearchQuery.ofPublic(typed, 3)).corrected());
                }
            }
        }
    }

    private static String text(Random random) {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private static String misspelt(String text, Random random) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + text.substring(Math.min(text.length(), at + 1));
    }
}
