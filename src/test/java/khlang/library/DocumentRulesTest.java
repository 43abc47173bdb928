package khlang.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import khlang.language.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "cg-land-building-tax", "km-plan-2565", "9"})
    void aSlugIsLowerCaseLettersDigitsAndHyphens(String slug) {
        assertThat(DocumentRules.isSlug(slug)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-a", "a-", "A", "a_b", "../etc", "คู่มือ", "a b", "a\u0000", "a/b", "a.b"
            })
    void nothingElseIs(String slug) {
        assertThat(DocumentRules.isSlug(slug)).isFalse();
        assertThat(DocumentRules.isSlug("a".repeat(81))).isFalse();
        assertThat(DocumentRules.isSlug("a".repeat(80))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "km-plan-2565, km-plan-2565",
        "/documents/km-plan-2565/print, km-plan-2565",
        "https://km.example.go.th/documents/km-plan-2565?said=saved#a, km-plan-2565",
        "https://km.example.go.th/, https:",
        "แผน, แผน"
    })
    void peoplePasteWholeAddresses(String typed, String slug) {
        assertThat(DocumentRules.slugIn(typed)).isEqualTo(slug);
    }

    @Test
    void aTitleMustBeThereAndFit() {
        assertThat(rules(draft(null, ""))).containsExactly("title required");
        assertThat(rules(draft("  ", ""))).containsExactly("title required");
        assertThat(rules(draft("ก".repeat(251), ""))).containsExactly("title tooLong");
        assertThat(rules(draft("ก".repeat(250), ""))).isEmpty();
    }

    @Test
    void controlCharactersAreRefusedButEmojiAndRightToLeftMarksAreText() {
        assertThat(rules(draft("คู่มือ\u0000", ""))).containsExactly("title controlCharacters");
        assertThat(rules(draft("คู่มือ", "ก\u0007ข")))
                .containsExactly("markdown controlCharacters");
        assertThat(rules(draft("คู่มือ 🙏 \u202E", "บรรทัด\nถัดไป\tมีแท็บ"))).isEmpty();
    }

    @Test
    void aFiscalYearIsABuddhistOne() {
        assertThat(rules(withYear(2565))).isEmpty();
        assertThat(rules(withYear(2022))).containsExactly("fiscal_year fiscalYear");
    }

    @Test
    void listsAreBounded() {
        var said =
                new DocumentDescription(
                        "คู่มือ",
                        null,
                        null,
                        null,
                        null,
                        null,
                        Collections.nCopies(51, "คำ"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        assertThat(rules(new DocumentDraft("a", said, "", true))).containsExactly("tags tooMany");
    }

    @Test
    void namesOfPagesAreNoNamesOfDocuments() {
        for (String slug : List.of("new", "preview", "paste")) {
            var draft = new DocumentDraft(slug, said("คู่มือ", null), "", true);
            assertThat(rules(draft)).containsExactly("slug slugReserved");
        }
    }

    private static List<String> rules(DocumentDraft draft) {
        return DocumentRules.check(draft).stream().map(DocumentRulesTest::name).toList();
    }

    private static String name(Violation violation) {
        assertThat(violation.sentence()).isNotBlank();
        return violation.field() + " " + violation.rule();
    }

    private static DocumentDraft draft(String title, String markdown) {
        return new DocumentDraft("a", said(title, null), markdown, true);
    }

    private static DocumentDraft withYear(int fiscalYear) {
        return new DocumentDraft("a", said("คู่มือ", fiscalYear), "", true);
    }

    private static DocumentDescription said(String title, Integer fiscalYear) {
        return new DocumentDescription(
                title,
                DocumentKind.WORK_MANUAL,
                null,
                null,
                null,
                null,
                null,
                null,
                fiscalYear,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
