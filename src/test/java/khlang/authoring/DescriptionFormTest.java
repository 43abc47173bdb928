package khlang.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khlang.content.DocumentFile;
import khlang.language.Violation;
import khlang.library.DescriptionFormat;
import khlang.library.DocumentDescription;
import khlang.library.DocumentKind;
import khlang.library.OiaSection;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class DescriptionFormTest {

    private static final String GUIDE =
            """
            {"title": "ขอเลขที่บ้าน", "kind": "citizen-guide", "oia_section": "9(4)",
             "law_refs": [{"name": "พ.ร.บ. ก", "section": "มาตรา ๙", "checked_on": "2021-10-01"},
                          {"name": "พ.ร.บ. ข"}],
             "facts": [{"key": "house.fee", "label": "ค่าปรับ", "value": "1,000 บาท",
                        "effective_from": "2021-10-01", "source": "ราชกิจจานุเบกษา"}],
             "service": {
               "applicants": "เจ้าของบ้าน",
               "channels": [{"type": "counter", "place": "สำนักปลัด"}, {"type": "online"}],
               "steps": [{"detail": "ยื่นคำขอ", "duration": 30, "unit": "minutes"},
                         {"kind": "signing", "detail": "ลงนาม", "duration": 90, "unit": "minutes"}],
               "total_duration": {"value": 2, "unit": "hours"},
               "documents": {"other": [{"name": "คำขอ", "original": 1, "copies": 0}]},
               "fees": [{"item": "คำขอ", "rate": "20", "unit": "บาท"}],
               "note": "บรรทัดหนึ่ง\\n\\nบรรทัดสอง\\n"}}
            """;

    @Test
    void everyDocumentOfTheStarterSetIsTheSameAfterItsForm() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content/documents"))) {
            List<Path> documents =
                    files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
            assertThat(documents).hasSizeGreaterThan(40);
            for (Path file : documents) {
                DocumentDescription said = parse(file);
                DescriptionForm.Result read =
                        DescriptionForm.read(DraftFields.showing(said, ""), said);
                assertThat(read.violations()).as(file.toString()).isEmpty();
                assertThat(tree(read.description())).as(file.toString()).isEqualTo(tree(said));
            }
        }
    }

    @Test
    void aTotalThatIsRightStaysInTheUnitItWasToldIn() {
        DocumentDescription said = said(GUIDE);
        assertThat(read(DraftFields.showing(said, ""), said)).isEqualTo(said);
        DocumentDescription longer = read(with(said, "service.steps.duration", "30", "๑๕๐"), said);
        assertThat(longer.service().totalDuration().value()).isEqualTo(240);
        assertThat(longer.service().totalDuration().unit().slug()).isEqualTo("minutes");
    }

    @Test
    void rowsKeepTheirOrderAndBlankOnesAreNone() {
        DocumentDescription said = said(GUIDE);
        DraftFields typed =
                on(said, "rows:law_refs:2:up", "rows:law_refs:0:add", "rows:service.steps:0:add");
        DocumentDescription read = read(typed, said);
        assertThat(read.lawRefs()).extracting("name").containsExactly("พ.ร.บ. ข", "พ.ร.บ. ก");
        assertThat(read.service().steps()).hasSize(2);
    }

    @Test
    void thaiDigitsAndThaiDatesAreRead() {
        DocumentDescription said = said(GUIDE);
        var fields = new HashMap<>(DraftFields.showing(said, "").values());
        fields.put("service.documents.other.copies", List.of("๒"));
        fields.put("facts.effective_from", List.of("๑ ต.ค. ๖๕"));
        DocumentDescription read = read(new DraftFields(fields, ""), said);
        assertThat(read.service().documents().other().getFirst().copies()).isEqualTo(2);
        assertThat(read.facts().getFirst().effectiveFrom()).hasToString("2022-10-01");
    }

    @Test
    void whatIsWrongIsToldAtItsCell() {
        DocumentDescription said = said(GUIDE);
        assertWrong(
                said, "service.steps.duration", List.of("สามวัน", "1"), "1.duration wholeNumber");
        assertWrong(said, "service.steps.duration", List.of("1.5", "-2"), "1.duration wholeNumber");
        assertWrong(said, "service.steps.detail", List.of("ยื่น", ""), "2.detail required");
        assertWrong(said, "service.steps.unit", List.of("", "minutes"), "1.unit choose");
        assertWrong(said, "service.fees.rate", List.of(" "), "1.rate required");
        assertWrong(said, "service.channels.url", List.of("javascript:x", ""), "1.url webAddress");
        assertWrong(
                said, "facts.effective_from", List.of("31/2/2565"), "1.effective_from thaiDate");
        assertWrong(
                said, "law_refs.checked_on", List.of("", "1/1/2021"), "2.checked_on commonEraYear");
    }

    @Test
    void daysAndWorkingDaysAreNotAddedUp() {
        assertWrong(
                said(GUIDE),
                "service.steps.unit",
                List.of("working-days", "minutes"),
                "service.steps unitsDoNotAddUp");
    }

    @Test
    void noFeeIsAChoiceAndABlankIsNot() {
        DocumentDescription said = said(GUIDE);
        var fields = new HashMap<>(DraftFields.showing(said, "").values());
        fields.put("service.fees.item", List.of(""));
        fields.put("service.fees.rate", List.of(""));
        fields.put("service.fees.unit", List.of(""));
        assertThat(wrong(fields, said)).containsExactly("service.fees feesUnanswered");
        fields.remove("service.fees");
        assertThat(wrong(fields, said)).containsExactly("service.fees feesUnanswered");
        fields.put("service.fees", List.of("none"));
        assertThat(read(new DraftFields(fields, ""), said).service().fees().isNone()).isTrue();
        fields.put("service.fees.item", List.of("คำขอ"));
        fields.put("service.fees.rate", List.of("20"));
        assertThat(wrong(fields, said)).containsExactly("service.fees noneButRows");
    }

    @Test
    void aGuideInWhichNothingIsFilledInHasNoService() {
        DocumentDescription said = said("{\"title\": \"สารบัญ\", \"kind\": \"citizen-guide\"}");
        assertThat(read(DraftFields.showing(said, ""), said).service()).isNull();
        var begun = new HashMap<>(DraftFields.showing(said, "").values());
        begun.putAll(GuideForm.beginning());
        assertThat(read(new DraftFields(begun, ""), said).service()).isNull();
        begun.put("service.unit", List.of("งานทะเบียน"));
        assertThat(wrong(begun, said))
                .contains(
                        "service.applicants required",
                        "service.channels oneChannelAtLeast",
                        "service.steps oneStepAtLeast",
                        "service.documents papersUnanswered",
                        "service.fees feesUnanswered");
    }

    @Test
    void whatTheFormDoesNotAskForStays() {
        DocumentDescription said = said(GUIDE);
        var fields = new HashMap<>(DraftFields.showing(said, "").values());
        fields.keySet()
                .removeIf(
                        field ->
                                field.startsWith("service.")
                                        || field.startsWith("law_refs.")
                                        || field.startsWith("facts.")
                                        || field.equals("oia_section"));
        assertThat(read(new DraftFields(fields, ""), said)).isEqualTo(said);
    }

    @Test
    void aGuideThatBecomesSomethingElseHasNoServiceAnyMore() {
        DocumentDescription said = said(GUIDE);
        DocumentDescription read = read(with(said, "kind", "work-manual"), said);
        assertThat(read.kind()).isEqualTo(DocumentKind.WORK_MANUAL);
        assertThat(read.service()).isNull();
        assertThat(read.oiaSection()).isEqualTo(OiaSection.MANUALS);
    }

    @Test
    void anOrderHasTheNumberAndTheDayOnThePaper() {
        DocumentDescription said =
                said(
                        "{\"title\": \"แต่งตั้ง\", \"kind\": \"order\","
                                + " \"number\": \"ที่ ๑๒๓/๒๕๖๕\", \"dated\": \"2021-10-01\"}");
        DraftFields shown = DraftFields.showing(said, "");
        assertThat(shown.text("dated")).isEqualTo("1 ต.ค. 2564");
        assertThat(read(shown, said)).isEqualTo(said);
        assertThat(read(with(said, "dated", "๑๕ มกราคม ๒๕๖๕"), said).dated())
                .hasToString("2022-01-15");
    }

    @Test
    void aNewFigureGetsANameOfItsOwn() {
        DocumentDescription said = said(GUIDE);
        DraftFields typed = on(said, "rows:facts:0:add");
        var fields = new HashMap<>(typed.values());
        fields.put("facts.label", List.of("ค่าปรับ", "กำหนดชำระ"));
        fields.put("facts.value", List.of("1,000 บาท", "มิถุนายน"));
        assertThat(read(new DraftFields(fields, ""), said).facts())
                .extracting("key", "verify")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("house.fee", false),
                        org.assertj.core.groups.Tuple.tuple("fact-1", true));
    }

    @Test
    void whatIsTypedIsCheckedForItaEvenWhenItIsWrong() {
        DocumentDescription said = said(GUIDE);
        assertThat(
                        DescriptionForm.check(DraftFields.showing(said, ""), said)
                                .orElseThrow()
                                .missing())
                .isEmpty();
        DraftFields wrong = with(said, "service.steps.duration", "30", "สาม");
        assertThat(DescriptionForm.check(wrong, said).orElseThrow().missing())
                .extracting(Enum::name)
                .containsExactly("DURATION");
    }

    @Test
    void aDraftOfAnEarlierDayIsCompletedFromWhatIsStored() {
        DocumentDescription said = said(GUIDE);
        DraftFields old = new DraftFields(Map.of("title", List.of("ใหม่")), "");
        DraftFields completed = old.completedBy(DraftFields.showing(said, ""));
        assertThat(completed.text("title")).isEqualTo("ใหม่");
        assertThat(completed.values().get("law_refs.name")).containsExactly("พ.ร.บ. ก", "พ.ร.บ. ข");
        assertThat(completed.values().get("service.steps.detail")).hasSize(2);
        assertThat(completed.has("summary")).isFalse();
    }

    private static void assertWrong(
            DocumentDescription said, String field, List<String> typed, String expected) {
        var fields = new HashMap<>(DraftFields.showing(said, "").values());
        fields.put(field, typed);
        String table = field.substring(0, field.lastIndexOf('.'));
        assertThat(wrong(fields, said))
                .as(field)
                .contains(expected.startsWith("service") ? expected : table + "." + expected);
    }

    private static List<String> wrong(
            Map<String, List<String>> fields, DocumentDescription before) {
        List<Violation> wrong =
                DescriptionForm.read(new DraftFields(fields, ""), before).violations();
        assertThat(wrong).allSatisfy(one -> assertThat(one.sentence()).isNotBlank());
        return wrong.stream().map(one -> one.field() + " " + one.rule()).toList();
    }

    private static DraftFields on(DocumentDescription said, String... buttons) {
        DraftFields typed = DraftFields.showing(said, "");
        for (String button : buttons) {
            typed = RowAction.of(button).orElseThrow().on(typed);
        }
        return typed;
    }

    /** The form of a document with a value typed into the first row of a field. */
    private static DraftFields with(DocumentDescription said, String field, String typed) {
        return with(said, field, DraftFields.showing(said, "").text(field), typed);
    }

    private static DraftFields with(
            DocumentDescription said, String field, String before, String typed) {
        var fields = new HashMap<>(DraftFields.showing(said, "").values());
        fields.computeIfPresent(
                field,
                (name, all) -> all.stream().map(one -> one.equals(before) ? typed : one).toList());
        return new DraftFields(fields, "");
    }

    private static DocumentDescription read(DraftFields typed, DocumentDescription before) {
        DescriptionForm.Result read = DescriptionForm.read(typed, before);
        assertThat(read.violations()).isEmpty();
        return read.description();
    }

    private static DocumentDescription parse(Path file) throws IOException {
        String slug = file.getFileName().toString().replace(".md", "");
        try {
            return DocumentFile.parse(slug, Files.readString(file)).draft().description();
        } catch (khlang.content.ContentFileException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static ObjectNode tree(DocumentDescription said) {
        ObjectNode tree = DescriptionFormat.tree(said);
        // Whoever changes a text does not say again that its personal data may be published.
        tree.remove("personal_data_checked");
        return tree;
    }

    private static DocumentDescription said(String json) {
        return DescriptionFormat.read((ObjectNode) DescriptionFormat.json().readTree(json));
    }
}
