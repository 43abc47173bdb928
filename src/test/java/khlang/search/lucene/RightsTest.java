package khlang.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import khlang.search.SearchEntry;
import khlang.search.SearchFile;
import khlang.search.SearchQuery;
import khlang.search.SearchResults;
import khlang.search.SearchSort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Two worlds, one with secrets and one without; the public must not be able to tell them apart. */
class RightsTest {

    private static final String[] VOCABULARY = {
        "ภาษี", "ที่ดิน", "ป้าย", "ก่อสร้าง", "อาคาร", "ผู้สูงอายุ", "เบี้ยยังชีพ", "งบประมาณ",
                "แผน",
        "ความรู้", "อบรม", "รายงาน", "ขยะ", "ถนน", "ลับ", "สอบสวน", "2565", "ภ.ป.1"
    };

    private LuceneKnowledgeIndex open;
    private LuceneKnowledgeIndex withSecrets;

    @BeforeEach
    void begin() throws IOException {
        open = Library.emptyIndex();
        withSecrets = Library.emptyIndex();
    }

    @AfterEach
    void close() throws IOException {
        open.close();
        withSecrets.close();
    }

    @RepeatedTest(20)
    void thePublicCannotTellThatSecretsExist(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (int step = 0; step < 12; step++) {
            change(random, step);
        }
        open.commit(1);
        withSecrets.commit(1);
        for (int i = 0; i < 40; i++) {
            SearchQuery query = query(random);
            assertThat(withSecrets.find(query))
                    .as("%s", query)
                    .usingRecursiveComparison()
                    .ignoringFields("tookMillis")
                    .isEqualTo(open.find(query));
        }
    }

    /** The same public changes in both worlds, secret ones in between in one of them. */
    private void change(Random random, int step) {
        for (int i = random.nextInt(8); i > 0; i--) {
            withSecrets.put(List.of(entry(random, "secret-" + random.nextInt(20), "staff")));
        }
        List<SearchEntry> entries =
                IntStream.range(0, random.nextInt(6))
                        .mapToObj(i -> entry(random, "open-" + random.nextInt(25), "public"))
                        .toList();
        open.put(entries);
        withSecrets.put(entries);
        List<String> gone = List.of("open-" + random.nextInt(25));
        open.remove(gone);
        withSecrets.remove(gone);
        if (random.nextBoolean()) {
            withSecrets.commit(step);
            open.commit(step);
        }
    }

    private static SearchEntry entry(Random random, String slug, String audience) {
        String kind = audience.equals("public") ? "leaflet" : "order";
        return Library.with(
                Library.entry(slug, text(random, 4), kind, audience, 2565, text(random, 30)),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(
                                i ->
                                        new SearchFile(
                                                i,
                                                text(random, 2),
                                                List.of(text(random, 10), text(random, 20)),
                                                false))
                        .toList());
    }

    private static String text(Random random, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(VOCABULARY[random.nextInt(VOCABULARY.length)]).append(' ');
        }
        return text.toString();
    }

    private static SearchQuery query(Random random) {
        return new SearchQuery(
                text(random, 1 + random.nextInt(3)),
                false,
                random.nextInt(4) == 0 ? Set.of("order") : Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                random.nextInt(4) == 0 ? Set.of("staff") : Set.of(),
                random.nextBoolean() ? SearchSort.RELEVANCE : SearchSort.NEWEST,
                random.nextInt(3),
                random.nextInt(12));
    }

    @Test
    void whatBecomesSecretDisappearsForThePublic() {
        SearchEntry page = Library.entry("page", "แผนลับสุดยอด", "plan", "เนื้อหา");
        withSecrets.put(List.of(page));
        withSecrets.commit(1);
        assertThat(found("ลับสุดยอด", false).total()).isEqualTo(1);
        withSecrets.put(List.of(Library.staff("page", "แผนลับสุดยอด", "plan", "เนื้อหา")));
        withSecrets.commit(2);
        assertThat(found("ลับสุดยอด", false).total()).isZero();
        assertThat(found("ลับสุดยอด", true).total()).isEqualTo(1);
        withSecrets.put(List.of(page));
        withSecrets.commit(3);
        assertThat(found("ลับสุดยอด", true).total()).isEqualTo(1);
        assertThat(found("ลับสุดยอด", false).total()).isEqualTo(1);
    }

    @Test
    void anAudienceNobodyKnowsIsNotPublic() {
        withSecrets.put(List.of(Library.entry("page", "แผน", "plan", "Public", 2565, "เนื้อหา")));
        withSecrets.commit(1);
        assertThat(found("แผน", false).total()).isZero();
    }

    @Test
    void synonymsOfSecretsAreNotGivenAway() {
        withSecrets.put(List.of(Library.staff("s", "เบี้ยยังชีพผู้สูงอายุ", "order", "ลับ")));
        withSecrets.put(List.of(Library.entry("o", "เบี้ยคนแก่", "leaflet", "เปิดเผย")));
        withSecrets.commit(1);
        assertThat(found("เบี้ยคนแก่", false).alsoSearched()).isEmpty();
        assertThat(found("เบี้ยคนแก่", true).alsoSearched())
                .containsExactly("เบี้ยยังชีพผู้สูงอายุ");
    }

    private SearchResults found(String words, boolean staff) {
        return withSecrets.find(
                staff ? SearchQuery.ofStaff(words, 10) : SearchQuery.ofPublic(words, 10));
    }
}
