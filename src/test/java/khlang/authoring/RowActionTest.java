package khlang.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowActionTest {

    private static final String ITEM = "service.fees.item";
    private static final String RATE = "service.fees.rate";

    private static final DraftFields THREE =
            new DraftFields(
                    Map.of(
                            "title",
                            List.of("ชื่อเรื่อง"),
                            ITEM,
                            List.of("ก", "ข", "ค"),
                            RATE,
                            List.of("1", "2", "3"),
                            "service.fees.unit",
                            List.of("บาท", "", "บาท")),
                    "เนื้อหา");

    @Test
    void aNewRowComesLastAndIsBlank() {
        DraftFields after = on("rows:service.fees:0:add", THREE);
        assertThat(after.values().get(ITEM)).containsExactly("ก", "ข", "ค", "");
        assertThat(after.values().get(RATE)).containsExactly("1", "2", "3", "");
    }

    @Test
    void aRowMovesWithAllItsCells() {
        DraftFields up = on("rows:service.fees:3:up", THREE);
        assertThat(up.values().get(ITEM)).containsExactly("ก", "ค", "ข");
        assertThat(up.values().get(RATE)).containsExactly("1", "3", "2");
        DraftFields down = on("rows:service.fees:1:down", THREE);
        assertThat(down.values().get(ITEM)).containsExactly("ข", "ก", "ค");
    }

    @Test
    void aRowIsTakenOutAndTheOnlyOneIsMadeBlank() {
        DraftFields after = on("rows:service.fees:2:remove", THREE);
        assertThat(after.values().get(ITEM)).containsExactly("ก", "ค");
        after = on("rows:service.fees:1:remove", on("rows:service.fees:1:remove", after));
        assertThat(after.values().get(ITEM)).containsExactly("");
    }

    @Test
    void theEndsAndRowsThatAreNotThereStayAsTheyAre() {
        for (String nothing : List.of("1:up", "3:down", "4:remove", "0:up", "9999:down")) {
            assertThat(on("rows:service.fees:" + nothing, THREE).values())
                    .as(nothing)
                    .isEqualTo(THREE.values());
        }
    }

    @Test
    void nothingElseIsTouched() {
        DraftFields after = on("rows:service.fees:1:remove", THREE);
        assertThat(after.text("title")).isEqualTo("ชื่อเรื่อง");
        assertThat(after.markdown()).isEqualTo("เนื้อหา");
        assertThat(after.values().keySet()).isEqualTo(THREE.values().keySet());
    }

    @Test
    void noTableGrowsWithoutEnd() {
        var many = new HashMap<>(THREE.values());
        many.put(ITEM, java.util.Collections.nCopies(RowTable.FEES.most(), "ก"));
        DraftFields full = new DraftFields(many, "");
        assertThat(on("rows:service.fees:0:add", full).values().get(ITEM))
                .hasSize(RowTable.FEES.most());
    }

    @Test
    void otherButtonsAreNoActions() {
        for (String button :
                List.of("save", "hand-in", "", "rows:nonsense:1:up", "rows:service.fees:1:eat")) {
            assertThat(RowAction.of(button)).as(button).isEmpty();
        }
    }

    @Test
    void thePageOpensAtTheRow() {
        assertThat(place("rows:service.fees:0:add")).isEqualTo("service.fees.4");
        assertThat(place("rows:service.fees:3:up")).isEqualTo("service.fees.2");
        assertThat(place("rows:service.fees:1:down")).isEqualTo("service.fees.2");
        assertThat(place("rows:service.fees:1:remove")).isEqualTo("service.fees");
    }

    private static String place(String button) {
        RowAction action = RowAction.of(button).orElseThrow();
        return action.place(action.on(THREE));
    }

    private static DraftFields on(String button, DraftFields typed) {
        return RowAction.of(button).orElseThrow().on(typed);
    }
}
