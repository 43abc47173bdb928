package khlang.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import khlang.calendar.ThaiDigits;
import khlang.library.DescriptionFormat;
import khlang.plan.ActionPlan;
import khlang.plan.PlanRow;
import khlang.plan.PlanTable;
import org.junit.jupiter.api.Test;

/** The starter plan is the one that was signed, and a wrong file says what is wrong where. */
class PlanFileTest {

    private static final Path STARTER = Path.of("content/plan/2565.yaml");
    private static final Path SEED = Path.of("../shared/seed/km-action-plan-2565.txt");

    @Test
    void theStarterPlanHasThreeTablesFifteenRowsAndThirtyMeasures() throws Exception {
        ActionPlan plan = starter();
        assertThat(plan.year().buddhistYear()).isEqualTo(2565);
        assertThat(plan.tables()).extracting(PlanTable::id).containsExactly("T1", "T2", "T3");
        assertThat(plan.rows()).hasSize(15);
        assertThat(plan.measures()).hasSize(30);
        assertThat(plan.rows().filter(row -> row.askedNumber().isPresent()).map(PlanRow::id))
                .containsExactly("T3R2", "T3R6");
        assertThat(plan.rows()).allSatisfy(row -> assertThat(plan.stepName(row)).isPresent());
        assertThat(
                        DescriptionFormat.json()
                                .readValue(
                                        DescriptionFormat.json().writeValueAsString(plan),
                                        ActionPlan.class))
                .isEqualTo(plan);
        assertThat(PlanFile.parse(PlanFile.write(plan))).as("written as a file").isEqualTo(plan);
    }

    @Test
    void eachOfItsSentencesStandsInThePlanAsItWasReceived() throws Exception {
        assumeTrue(Files.exists(SEED), "the plan as received is not beside the project");
        String received = closed(Files.readString(SEED));
        ActionPlan plan = starter();
        List<String> sentences =
                Stream.of(
                                plan.rows().flatMap(PlanFileTest::sentences),
                                plan.tables().stream()
                                        .flatMap(
                                                table ->
                                                        Stream.of(
                                                                table.title(),
                                                                table.desiredState(),
                                                                table.measurableOutcome())),
                                Stream.of(
                                                plan.focusAreas(),
                                                plan.desiredStates(),
                                                plan.successFactors(),
                                                plan.policies())
                                        .flatMap(List::stream)
                                        .map(ActionPlan.Item::text))
                        .flatMap(all -> all)
                        .toList();
        assertThat(sentences).hasSizeGreaterThan(140);
        assertThat(sentences)
                .allSatisfy(one -> assertThat(received.contains(closed(one))).as(one).isTrue());
    }

    @Test
    void eachOfItsRowsIsTheOneThatWasReceivedCellByCell() throws Exception {
        assumeTrue(Files.exists(SEED), "the plan as received is not beside the project");
        List<List<String>> received =
                Files.readString(SEED)
                        .lines()
                        .filter(line -> line.matches("[๐-๙]\t.*"))
                        .map(line -> Stream.of(line.split("\t", -1)).map(PlanFileTest::bare))
                        .map(Stream::toList)
                        .toList();
        assertThat(starter().rows().map(PlanFileTest::cells)).isEqualTo(received);
    }

    /** The cells of a row on paper. */
    private static List<String> cells(PlanRow row) {
        return Stream.of(
                        ThaiDigits.toThai(Integer.toString(row.number())),
                        row.activity() + String.join("", row.details()),
                        String.join("", row.approach()),
                        row.period(),
                        String.join("", row.indicators()),
                        row.target(),
                        row.responsible(),
                        row.remarks() == null ? "" : row.remarks())
                .map(PlanFileTest::bare)
                .toList();
    }

    /** Without what stands between the items of a cell. */
    private static String bare(String cell) {
        return closed(cell).replaceAll("[-/]", "");
    }

    private static Stream<String> sentences(PlanRow row) {
        return Stream.of(
                        row.details(),
                        row.approach(),
                        row.indicators(),
                        List.of(row.activity(), row.target(), row.period(), row.responsible()))
                .flatMap(List::stream);
    }

    /** Line breaks on paper fall where they like. */
    private static String closed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void aWrongFileIsToldWithTheLineAndWhatIsExpected() throws Exception {
        String text = Files.readString(STARTER);
        assertThat(problems(text.replace("fiscal_year: 2565", "fiscal_year: 2022")))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.line()).isEqualTo(lineOf(text, "fiscal_year: 2565"));
                            assertThat(one.sentence()).contains("2022", "2400–2999");
                        });
        assertThat(problems(text.replace("measures: [M23]", "measures: [M23, M99]")))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.line()).isEqualTo(lineOf(text, "- id: T2R2"));
                            assertThat(one.sentence()).contains("M99", "measures");
                        });
        assertThat(problems(text.replace("- id: T1R2", "- id: T1R1")))
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).contains("T1R1"));
        assertThat(problems(text.replace("step: KM5", "step: KM8")))
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).contains("KM8"));
        assertThat(problems(text.replace("title: แผนการจัดการองค์ความรู้", "titel: แผน")))
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).contains("titel"));
        assertThat(problems("fiscal_year: 2566\n"))
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).contains("title"));
    }

    private static List<ContentProblem> problems(String text) {
        return catchThrowableOfType(ContentFileException.class, () -> PlanFile.parse(text))
                .problems();
    }

    private static int lineOf(String text, String line) {
        return text.lines().map(String::strip).toList().indexOf(line) + 1;
    }

    private static ActionPlan starter() throws Exception {
        return PlanFile.parse(Files.readString(STARTER));
    }
}
