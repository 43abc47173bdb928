package khlang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTableTest {

    private final PlanTable table = table(row("T1R1", 7), row("T1R2", 8), row("T1R5", 9));

    @Test
    void aNewRowStandsBehindTheOneThatIsNamedAndTheRestMovesDown() {
        assertThat(places(table.with(row("T1R6", 0), "T1R1")))
                .containsExactly("T1R1 7", "T1R6 8", "T1R2 9", "T1R5 10");
        assertThat(places(table.with(row("T1R6", 0), "")))
                .containsExactly("T1R6 7", "T1R1 8", "T1R2 9", "T1R5 10");
        assertThat(places(table().with(row("T1R1", 0), ""))).containsExactly("T1R1 1");
    }

    @Test
    void aRowThatIsThereMoves() {
        assertThat(places(table.with(row("T1R5", 9), "T1R1")))
                .containsExactly("T1R1 7", "T1R5 8", "T1R2 9");
        assertThat(table.with(row("T1R2", 8), "T1R1")).as("where it stood").isEqualTo(table);
    }

    @Test
    void withoutARowTheOnesBehindItMoveUp() {
        assertThat(places(table.without("T1R2"))).containsExactly("T1R1 7", "T1R5 8");
        assertThat(table.without("T1R9")).isEqualTo(table);
    }

    @Test
    void eachRowKnowsTheOneBeforeIt() {
        assertThat(table.before("T1R5")).isEqualTo("T1R2");
        assertThat(table.before("T1R1")).isEmpty();
    }

    private static List<String> places(PlanTable table) {
        return table.rows().stream().map(row -> row.id() + " " + row.number()).toList();
    }

    private static PlanTable table(PlanRow... rows) {
        return new PlanTable("T1", "process", "", "", List.of(), "", List.of(rows));
    }

    private static PlanRow row(String id, int number) {
        return new PlanRow(
                id, number, "KM1", null, "", List.of(), List.of(), "", List.of(), "", null, "",
                null, List.of(), null);
    }
}
