package khlang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymsTest {

    @Test
    void namesOfOneGroupStandForEachOther() {
        Synonyms synonyms = synonyms("เบี้ยคนแก่, เบี้ยคนชรา, เบี้ยยังชีพผู้สูงอายุ");
        assertThat(synonyms.expand("ขอเบี้ยคนชราที่ไหน").groups())
                .containsExactly(List.of("เบี้ยคนแก่", "เบี้ยยังชีพผู้สูงอายุ"));
    }

    @Test
    void aMisspellingIsReplacedAndThenHasSynonyms() {
        Synonyms synonyms = synonyms("พานิช => พาณิชย์", "ทะเบียนการค้า, ทะเบียนพาณิชย์");
        Synonyms.Expansion expansion = synonyms.expand("ขอจดทะเบียนพานิช");
        assertThat(expansion.text()).isEqualTo("ขอจดทะเบียนพาณิชย์");
        assertThat(expansion.replacements()).containsExactly("พาณิชย์");
        assertThat(expansion.groups()).containsExactly(List.of("ทะเบียนการค้า"));
    }

    @Test
    void aPhraseThatMeansSeveralThingsIsReplacedByTheFirst() {
        Synonyms synonyms = synonyms("ร้านข้าว, ร้านส้มตำ => ร้านอาหาร, สถานที่จำหน่ายอาหาร");
        Synonyms.Expansion expansion = synonyms.expand("เปิดร้านส้มตำ");
        assertThat(expansion.text()).isEqualTo("เปิดร้านอาหาร");
        assertThat(expansion.groups()).containsExactly(List.of("สถานที่จำหน่ายอาหาร"));
    }

    @Test
    void aPhraseRepeatedOnTheRightIsKept() {
        Synonyms synonyms = synonyms("ภป, ภ.ป. => ภ.ป., ภาษีป้าย");
        Synonyms.Expansion expansion = synonyms.expand("แบบ ภ.ป.๑");
        assertThat(expansion.text()).isEqualTo("แบบ ภป 1");
        assertThat(expansion.replacements()).isEmpty();
        assertThat(expansion.groups()).containsExactly(List.of("ภาษีป้าย"));
    }

    @Test
    void theLongestPhraseWins() {
        Synonyms synonyms = synonyms("ภาษี, ส่วย", "ภาษีบ้าน, ภาษีที่ดินและสิ่งปลูกสร้าง");
        assertThat(synonyms.expand("ภาษีบ้านเท่าไร").groups())
                .containsExactly(List.of("ภาษีที่ดินและสิ่งปลูกสร้าง"));
    }

    @Test
    void aMisspellingInsideAKnownPhraseIsNone() {
        Synonyms synonyms = synonyms("พาณิช => พาณิชย์", "พาณิชยกิจ, กิจการค้า");
        assertThat(synonyms.expand("เลิกพาณิชยกิจ").text()).isEqualTo("เลิกพาณิชยกิจ");
        assertThat(synonyms.expand("จดทะเบียนพาณิช").text()).isEqualTo("จดทะเบียนพาณิชย์");
    }

    @Test
    void severalLinesOnOnePhraseAddUp() {
        Synonyms synonyms = synonyms("ขยะ, มูลฝอย", "ขยะ, ของเสีย");
        assertThat(synonyms.expand("ขยะ").groups()).containsExactly(List.of("มูลฝอย", "ของเสีย"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"เงินสมทบ", "สอบตก", "kmutt", "ศพดี", "เคารพ"})
    void anAbbreviationIsNotFoundInsideAWord(String words) {
        Synonyms synonyms =
                synonyms(
                        "มท, มหาดไทย",
                        "อบต, ตำบล",
                        "km, ความรู้",
                        "ศพด, ศูนย์เด็ก",
                        "รพ, โรงพยาบาล");
        assertThat(synonyms.expand(words).groups()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"พรบข้อมูล", "พ.ร.บ.ข้อมูล", "ตาม พ.ร.บ", "พรบ."})
    void anAbbreviationIsFoundHoweverItIsWritten(String words) {
        assertThat(synonyms("พ.ร.บ., พระราชบัญญัติ").expand(words).groups())
                .containsExactly(List.of("พระราชบัญญัติ"));
    }

    @Test
    void withoutSynonymsTheTextIsOnlyNormal() {
        Synonyms.Expansion expansion = Synonyms.NONE.expand("ปี ๒๕๖๕");
        assertThat(expansion.text()).isEqualTo("ปี 2565");
        assertThat(expansion.groups()).isEmpty();
    }

    @Test
    void aWrongLineIsToldWithItsNumberAndStopsNothing() {
        var problems = new ArrayList<SynonymFile.Problem>();
        Synonyms synonyms =
                SynonymFile.parse(
                        List.of(
                                "\uFEFF# หัวเรื่อง",
                                "ขยะ, มูลฝอย",
                                "คำเดียว",
                                "",
                                "ก => ข => ค",
                                "=> พาณิชย์",
                                "อบรม, , ฝึกอบรม",
                                "a\\,b, c"),
                        problems::add);
        assertThat(problems).extracting(SynonymFile.Problem::line).containsExactly(3, 5, 6, 6, 7);
        assertThat(problems).allMatch(problem -> problem.fault().length() > 10);
        assertThat(synonyms.expand("ขยะ").groups()).isNotEmpty();
        assertThat(synonyms.expand("อบรม").groups()).containsExactly(List.of("ฝึกอบรม"));
        assertThat(synonyms.expand("c").groups()).containsExactly(List.of("a,b"));
    }

    private static Synonyms synonyms(String... lines) {
        return SynonymFile.parse(
                List.of(lines),
                problem -> {
                    throw new AssertionError(problem);
                });
    }
}
