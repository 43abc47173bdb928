package khlang.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import khlang.search.SearchEntry;
import khlang.search.SearchHelp;
import khlang.search.Suggestion;
import khlang.thai.Keyboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {

    private LuceneKnowledgeIndex index;

    @BeforeEach
    void open() throws IOException {
        index = Library.index();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private List<Suggestion> suggested(String typed) {
        return index.suggest(typed, false, 8);
    }

    private static List<String> slugs(List<Suggestion> found) {
        return found.stream().map(Suggestion::slug).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "ภา, land-tax", // from the second letter
        "ภาษีที่ดินแ, land-tax", // in the middle of a word
        "สิ่งปลูกส, land-tax", // not only the beginning of a title
        "ลูกสร้าง, land-tax", // nor the beginning of a word
        "ภาษี ดิน, land-tax", // words apart
        "ดิน ภาษี, land-tax",
        "เเจ้งขุด, landfill", // SARA E twice
        "ชําระภาษีป้, signboard-tax", // SARA AM in two pieces
        "ช าระภาษีป้, signboard-tax", // as out of a PDF file
        "เบี้ียยังชีพ, elderly", // a sign too much
        "แผนการจัดการความรู้ (KM Action Plan) ประจำปีงบประมาณ 2565, km-plan-2565",
        "งบประมาณ ๒๕๖, km-plan-2565",
        "km ac, km-plan-2565",
        "พ.ร, information-act", // another name for it
        "ศพด, child-centre",
        "เบี้ยคนแก่, elderly",
        "เบียยังชืพ, elderly", // as it sounds
        "อนุญาติ, building", // a spelling that the list of staff replaces
    })
    void whatIsMeantStandsFirstOrSecond(String typed, String slug) {
        assertThat(slugs(suggested(typed)).stream().limit(2)).contains(slug);
    }

    @Test
    void theOtherFaceOfTheKeyboardIsUnderstood() {
        assertThat(slugs(suggested(Keyboard.english("เบี้ยยัง")))).contains("elderly");
        assertThat(slugs(suggested(Keyboard.thai("km act")))).contains("km-plan-2565");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "ภ", "ก ", "((", "*:*", "\n\n", "\uD83D", "ไม่มีเรื่องอย่างนี้"})
    void nothingIsSuggestedForNothing(String typed) {
        assertThat(suggested(typed)).isEmpty();
    }

    @Test
    void theMarkStandsWhereItWasTyped() {
        Suggestion one = suggested("ภาษีป้").getFirst();
        assertThat(one.text().substring(one.start(), one.end())).isEqualTo("ภาษีป้");
        Suggestion year = suggested("2565").getFirst();
        assertThat(year.text().substring(year.start(), year.end())).isEqualTo("๒๕๖๕");
        Suggestion heard = suggested("เบียยังชืพ").getFirst();
        assertThat(heard.start()).isEqualTo(heard.end());
    }

    @Test
    void whatBeginsATitleStandsBeforeWhatStandsInside() {
        index.put(List.of(Library.entry("inside", "วันขยะ", "leaflet", "")));
        index.put(
                List.of(
                        Library.entry(
                                "beginning", "ขยะล้นเมืองมีทางออกอย่างไรบ้าง", "leaflet", "")));
        index.commit(99);
        assertThat(slugs(suggested("ขยะ"))).startsWith("beginning", "inside");
    }

    @Test
    void whatWasWithdrawnIsNotSuggestedAnyMore() {
        index.remove(List.of("signboard-tax"));
        index.commit(99);
        assertThat(slugs(suggested("ภาษีป้าย"))).isEmpty();
    }

    @Test
    void titlesOfStaffAreSuggestedToStaffOnly() {
        assertThat(suggested("จัดซื้อ")).isEmpty();
        assertThat(slugs(index.suggest("จัดซื้อ", true, 8))).containsExactly("procurement");
    }

    @Test
    void searchesOfOthersAreSuggestedWhileOneTextHoldsThem() {
        index.learnSearches(
                List.of("ขยะ ถัง", "ถังขยะ", "ถังขยะทองคำ"),
                List.of("ถังขยะ", "ถังขยะทองคำ", "ถังแบบลับภายใน"));
        assertThat(suggested("ถัง")).extracting(Suggestion::text).containsExactly("ถังขยะ");
        index.put(List.of(Library.staff("gold", "ถังทองคำ", "order", "ซื้อถังขยะทองคำ")));
        index.commit(99);
        assertThat(suggested("ถัง")).extracting(Suggestion::text).containsExactly("ถังขยะ");
        assertThat(index.suggest("ถังขย", true, 8))
                .extracting(Suggestion::text)
                .containsExactly("ถังขยะ", "ถังขยะทองคำ");
        index.remove(List.of("waste"));
        index.commit(100);
        assertThat(suggested("ถัง")).isEmpty();
    }

    @Test
    void aSearchIsNotSuggestedBesideTheTitleThatSaysTheSame() {
        index.learnSearches(List.of("การชําระภาษี ป้าย", "ภาษีป้าย"), List.of());
        assertThat(suggested("ภาษีป้าย"))
                .extracting(Suggestion::text)
                .containsExactly("การชำระภาษีป้าย");
    }

    @Test
    void noMoreAreSuggestedThanWereAskedFor() {
        index.learnSearches(List.of("ภาษีป้าย", "ภาษีที่ดิน"), List.of());
        for (int size = 1; size < 6; size++) {
            assertThat(index.suggest("ภาษี", false, size)).hasSize(Math.min(size, 4));
        }
        assertThat(index.suggest("ภาษี", false, -1)).hasSize(1);
        assertThat(index.suggest("ก", true, SearchHelp.MOST_SUGGESTIONS)).isEmpty();
    }

    @Test
    void thePublicCannotTellThatSecretsExist() throws IOException {
        try (var open = Library.emptyIndex();
                var withSecrets = Library.emptyIndex()) {
            var random = new Random(5);
            open.learnSearches(TERMS, TERMS);
            withSecrets.learnSearches(TERMS, TERMS);
            for (int step = 0; step < 40; step++) {
                withSecrets.put(List.of(entry(random, "secret-" + random.nextInt(20), "staff")));
                SearchEntry page = entry(random, "open-" + random.nextInt(20), "public");
                open.put(List.of(page));
                withSecrets.put(List.of(page));
                if (random.nextInt(4) == 0) {
                    open.remove(List.of("open-" + step % 20));
                    withSecrets.remove(List.of("open-" + step % 20));
                }
                open.commit(step);
                withSecrets.commit(step);
                for (int i = 0; i < 50; i++) {
                    String typed = typed(random);
                    assertThat(withSecrets.suggest(typed, false, 8))
                            .as(typed)
                            .isEqualTo(open.suggest(typed, false, 8));
                }
            }
        }
    }

    private static final List<String> TERMS =
            List.of("ภาษีป้าย", "งบลับ", "อบรม รายงาน", "ขยะถนน", "สอบสวนลับ", "แผน");

    private static final String[] WORDS = {
        "ภาษี", "ป้าย", "ก่อสร้าง", "งบ", "แผน", "อบรม", "รายงาน", "ขยะ", "ถนน", "ลับ", "สอบสวน"
    };

    private static SearchEntry entry(Random random, String slug, String audience) {
        return Library.entry(slug, text(random), "order", audience, 2565, text(random));
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
            text.append(random.nextBoolean() ? "" : " ");
        }
        return text.toString();
    }

    private static String typed(Random random) {
        String whole = text(random);
        int from = random.nextInt(3);
        String part = whole.substring(from, from + 2 + random.nextInt(5));
        return random.nextInt(5) == 0 ? Keyboard.english(part) : part;
    }
}
