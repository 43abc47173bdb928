package khlang.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import khlang.language.Violation;
import khlang.search.SynonymFile;
import khlang.search.SynonymGroup;
import khlang.search.SynonymKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymChecksTest {

    private static final List<SynonymGroup> THERE =
            List.of(
                    group(SynonymKind.SAME, "ขยะ, มูลฝอย", ""),
                    group(SynonymKind.ALSO, "ติดป้าย", "ภาษีป้าย"),
                    group(SynonymKind.INSTEAD, "อนุญาติ", "อนุญาต"));

    @ParameterizedTest
    @CsvSource({
        "SAME, 'ไฟกิ่ง, ไฟถนน', ''",
        "ALSO, ขยะ, ถังขยะ",
        "SAME, 'ติดป้าย, ติดตั้งป้าย', ''",
        "INSTEAD, 'พานิช, พาณิช', พาณิชย์",
    })
    void goodGroupsPass(SynonymKind kind, String words, String others) {
        assertThat(SynonymChecks.check(group(kind, words, others), THERE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SAME, '', '', words, required",
        "SAME, ไฟกิ่ง, '', words, synonymAlone",
        "SAME, 'ศพด, ศพด.', '', words, synonymAlone",
        "SAME, 'ไฟกิ่ง, ไฟถนน', ไฟทาง, others, synonymOthersUnused",
        "ALSO, ไฟกิ่ง, '', others, required",
        "INSTEAD, ไฟกิ้ง, '((', others, required",
        "ALSO, 'ไฟกิ่ง, พ.ร.บ.', 'พรบ, กฎหมาย', others, synonymOnBothSides",
        "SAME, 'ขยะ, ของเสีย', '', words, synonymTaken",
        "ALSO, ติดป้าย, ป้าย, words, synonymTaken",
        "SAME, 'อนุญาติ, อนุมัติ', '', words, synonymTaken",
        "INSTEAD, ขยะ, มูลฝอย, words, synonymTaken",
    })
    void faultsAreToldBesideTheirField(
            SynonymKind kind, String words, String others, String field, String rule) {
        assertThat(SynonymChecks.check(group(kind, words, others), THERE))
                .extracting(Violation::field, Violation::rule)
                .contains(tuple(field, rule));
        assertThat(SynonymChecks.check(group(kind, words, others), THERE))
                .allSatisfy(one -> assertThat(one.sentence()).hasSizeGreaterThan(10));
    }

    @Test
    void longListsLongWordsAndUnseenSignsAreRefused() {
        String many = String.join(",", IntStream.range(0, 31).mapToObj(i -> "คำ" + i).toList());
        assertThat(rules(many)).containsExactly("tooMany");
        assertThat(rules("ก".repeat(101) + ", ข้าว")).containsExactly("tooLong");
        assertThat(rules("ไฟ\u202Eกิ่ง, ไฟถนน")).containsExactly("controlCharacters");
    }

    private static List<String> rules(String words) {
        return SynonymChecks.check(group(SynonymKind.SAME, words, ""), List.of()).stream()
                .map(Violation::rule)
                .toList();
    }

    private static SynonymGroup group(SynonymKind kind, String words, String others) {
        return new SynonymGroup(kind, SynonymFile.words(words), SynonymFile.words(others));
    }
}
