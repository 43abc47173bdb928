package khlang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ก่อน, หลัง | SAME ก่อน, หลัง → ",
                "ป้าย => ป้าย, ภาษีป้าย | ALSO ป้าย → ภาษีป้าย",
                "พานิช => พาณิชย์ | INSTEAD พานิช → พาณิชย์",
                "ขุดบ่อ, ขุดสระ => ขุดบ่อ, ขุดสระ, ขุดดิน"
                        + " | SAME ขุดบ่อ, ขุดสระ → ; ALSO ขุดบ่อ, ขุดสระ → ขุดดิน",
                "ร้านข้าว, คาเฟ่ => คาเฟ่, ร้านอาหาร"
                        + " | ALSO คาเฟ่ → ร้านอาหาร; INSTEAD ร้านข้าว → คาเฟ่, ร้านอาหาร",
            })
    void aLineIsReadAsWhatPeopleMean(String line, String meaning) {
        String read =
                SynonymFile.groups(List.of(line), SynonymFileTest::fail).stream()
                        .map(one -> told(one.group()))
                        .reduce((one, other) -> one + "; " + other)
                        .orElse("");
        assertThat(read.strip()).isEqualTo(meaning.strip());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var odd =
                new SynonymGroup(
                        SynonymKind.ALSO,
                        List.of("#แท็ก", "a,b", "ก\\ข", "ค => ง"),
                        List.of("พบ, ด้วย"));
        List<SynonymFile.Line> read =
                SynonymFile.groups(odd.lines().lines().toList(), SynonymFileTest::fail);
        assertThat(read).hasSize(4);
        assertThat(read.stream().flatMap(one -> one.group().words().stream()))
                .containsExactlyElementsOf(odd.words());
        assertThat(read).allMatch(one -> one.group().others().equals(odd.others()));
        assertThat(Synonyms.of(read.stream().map(SynonymFile.Line::group).toList()).cover(odd))
                .isTrue();
    }

    @Test
    void aGroupThatSaysMoreIsNotCovered() {
        Synonyms synonyms = Synonyms.of(List.of(same("ขยะ", "มูลฝอย")));
        assertThat(synonyms.cover(same("มูลฝอย", "ขยะ"))).isTrue();
        assertThat(synonyms.cover(same("ขยะ", "มูลฝอย", "ของเสีย"))).isFalse();
        assertThat(
                        synonyms.cover(
                                new SynonymGroup(
                                        SynonymKind.INSTEAD, List.of("ขยะ"), List.of("มูลฝอย"))))
                .isFalse();
    }

    @Test
    void liveSynonymsChangeFromOneSearchToTheNext() {
        var live = new Synonyms.Live();
        assertThat(live.expand("ขยะ").groups()).isEmpty();
        live.become(Synonyms.of(List.of(same("ขยะ", "มูลฝอย"))));
        assertThat(live.expand("ขยะ").groups()).containsExactly(List.of("มูลฝอย"));
        assertThat(live.cover(same("ขยะ", "มูลฝอย"))).isTrue();
    }

    private static SynonymGroup same(String... words) {
        return new SynonymGroup(SynonymKind.SAME, List.of(words), List.of());
    }

    private static String told(SynonymGroup group) {
        return group.kind()
                + " "
                + String.join(", ", group.words())
                + " → "
                + String.join(", ", group.others());
    }

    private static void fail(SynonymFile.Problem problem) {
        throw new AssertionError(problem);
    }
}
