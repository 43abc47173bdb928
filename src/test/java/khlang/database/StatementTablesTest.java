package khlang.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTablesTest {

    private final StatementTables tables =
            new StatementTables(
                    List.of("person", "division", "working_draft", "draft_snapshot", "draft_line"),
                    Map.of(
                            "working_draft", Set.of("draft_snapshot"),
                            "draft_snapshot", Set.of("draft_line", "working_draft")));

    @Test
    void everyNameInItIsOne() {
        assertThat(
                        tables.in(
                                "SELECT t0.id FROM person t0, Division t1 WHERE t0.division_id ="
                                        + " t1.id AND t1.slug IN (SELECT x FROM elsewhere)"))
                .containsExactlyInAnyOrder("person", "division");
        assertThat(tables.in("INSERT INTO `person` (name) VALUES (?)")).containsExactly("person");
        assertThat(tables.in("SELECT 1")).isEmpty();
    }

    @Test
    void whatForeignKeysChangeGoesWithIt() {
        assertThat(tables.in("DELETE FROM working_draft WHERE id = ?"))
                .containsExactlyInAnyOrder("working_draft", "draft_snapshot", "draft_line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1",
                " (select id from person)",
                "WITH x AS (SELECT 1) SELECT * FROM x",
                "SHOW STATUS",
                "SET @x = 1"
            })
    void theseOnlyRead(String statement) {
        assertThat(StatementTables.isWrite(statement)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO person VALUES (1)",
                "update person set name = 'select'",
                "DELETE FROM person",
                "REPLACE INTO person VALUES (1)",
                "TRUNCATE person",
                "CALL something()",
                ""
            })
    void allOthersMayWrite(String statement) {
        assertThat(StatementTables.isWrite(statement)).isTrue();
    }
}
