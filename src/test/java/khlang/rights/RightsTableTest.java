package khlang.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table says what the product promises, and the program does what the table says. */
class RightsTableTest {

    private static final RightsTable TABLE = RightsTable.PORTAL;
    private static final Actor FINANCE_STAFF = actor(7, Role.STAFF, "finance");
    private static final Actor FINANCE_EDITOR = actor(8, Role.EDITOR, "finance");
    private static final Actor FINANCE_HEAD = actor(9, Role.HEAD, "finance");
    private static final Actor ADMINISTRATOR = actor(10, Role.ADMINISTRATOR, "finance");

    /** Column by column as the product's contract has it. */
    @ParameterizedTest
    @CsvSource({
        "READ_PUBLIC, ALL, ALL, ALL, ALL, ALL, ALL, ALL",
        "READ_STAFF, NONE, ALL, ALL, ALL, ALL, ALL, ALL",
        "CONTRIBUTE, NONE, ALL, ALL, ALL, ALL, ALL, ALL",
        "EDIT_DOCUMENTS, NONE, OWN, DIVISION, DIVISION, OWN, OWN, ALL",
        "PUBLISH, NONE, NONE, NONE, DIVISION, NONE, NONE, ALL",
        "RECORD_SHARING, NONE, NONE, DIVISION, DIVISION, NONE, ALL, ALL",
        "KEEP_TASKS, NONE, NONE, DIVISION, DIVISION, NONE, ALL, ALL",
        "ASK_READING, NONE, NONE, NONE, DIVISION, NONE, ALL, ALL",
        "MODERATE, NONE, NONE, DIVISION, DIVISION, NONE, ALL, ALL",
        "CONFIRM, NONE, NONE, NONE, DIVISION, NONE, NONE, ALL",
        "SEE_EVIDENCE, NONE, NONE, NONE, DIVISION, ALL, ALL, ALL",
        "KEEP_EVIDENCE, NONE, NONE, DIVISION, DIVISION, NONE, ALL, ALL",
        "WRITE_PLAN, NONE, NONE, NONE, NONE, NONE, ALL, ALL",
        "KEEP_SCORES, NONE, NONE, NONE, NONE, NONE, ALL, NONE",
        "RECOGNISE, NONE, NONE, NONE, NONE, ALL, ALL, ALL",
        "EDIT_SYNONYMS, NONE, NONE, NONE, NONE, ALL, ALL, ALL",
        "HELP_SIGN_IN, NONE, NONE, NONE, NONE, NONE, ALL, ALL",
        "ADMINISTER, NONE, NONE, NONE, NONE, NONE, NONE, ALL"
    })
    void saysWhatTheProductPromises(
            Right right,
            Grant.Reach anybody,
            Grant.Reach staff,
            Grant.Reach editor,
            Grant.Reach head,
            Grant.Reach committee,
            Grant.Reach secretary,
            Grant.Reach administrator) {
        assertThat(Role.values())
                .extracting(role -> TABLE.grant(right, role).reach())
                .containsExactly(anybody, staff, editor, head, committee, secretary, administrator);
    }

    @Test
    void nobodyApprovesTheirOwnText() {
        var own = new Subject("finance", 9);
        var others = new Subject("finance", 7);
        assertThat(TABLE.allows(FINANCE_HEAD, Right.PUBLISH, others)).isTrue();
        assertThat(TABLE.allows(FINANCE_HEAD, Right.PUBLISH, own)).isFalse();
        assertThat(TABLE.allows(ADMINISTRATOR, Right.PUBLISH, new Subject("finance", 10)))
                .isFalse();
        assertThat(TABLE.allows(ADMINISTRATOR, Right.PUBLISH, own)).isTrue();
    }

    @Test
    void whatIsTiedToADivisionEndsAtItsWalls() {
        assertThat(TABLE.allows(FINANCE_EDITOR, Right.EDIT_DOCUMENTS, Subject.of("finance")))
                .isTrue();
        assertThat(TABLE.allows(FINANCE_EDITOR, Right.EDIT_DOCUMENTS, Subject.of("education")))
                .isFalse();
        assertThat(TABLE.allows(FINANCE_EDITOR, Right.EDIT_DOCUMENTS, Subject.PORTAL)).isFalse();
        assertThat(TABLE.allows(FINANCE_HEAD, Right.CONFIRM, Subject.of("education"))).isFalse();
    }

    @Test
    void staffChangeTheirOwnDraftsWhateverTheDivision() {
        assertThat(TABLE.allows(FINANCE_STAFF, Right.EDIT_DOCUMENTS, new Subject("education", 7)))
                .isTrue();
        assertThat(TABLE.allows(FINANCE_STAFF, Right.EDIT_DOCUMENTS, new Subject("finance", 8)))
                .isFalse();
    }

    /** Nobody's work (0) is not the work of somebody without a person (0). */
    @Test
    void workOfNobodyIsNobodysOwn() {
        var nameless = new Actor(3, 0, "admin", Set.of(Role.STAFF), Map.of());
        assertThat(TABLE.allows(nameless, Right.EDIT_DOCUMENTS, Subject.of("finance"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void thePublicOnlyReads(Right right) {
        assertThat(TABLE.allowsSome(Actor.PUBLIC, right)).isEqualTo(right == Right.READ_PUBLIC);
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void severalRolesAddUp(Right right) {
        var both =
                new Actor(
                        1,
                        1,
                        "สมชาย",
                        Set.of(Role.STAFF, Role.HEAD),
                        Map.of(Role.HEAD, Set.of("finance")));
        assertThat(TABLE.allowsSome(both, right))
                .isEqualTo(
                        TABLE.allowsSome(FINANCE_STAFF, right)
                                || TABLE.allowsSome(FINANCE_HEAD, right));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Right | PUBLIC |\n|---|---|\n| `read-public` | all |\n",
                "| Right | NOBODY |\n|---|---|\n| `read-public` | all |\n",
                "| Right | PUBLIC |\n|---|---|\n| `fly` | all |\n",
                "| Right | PUBLIC |\n|---|---|\n| `read-public` | sometimes |\n"
            })
    void aTableWithHolesIsRefused(String markdown) {
        assertThatThrownBy(() -> RightsTable.parse(markdown))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readersAreWhatTheTableMakesOfThem() {
        assertThat(reader(Actor.PUBLIC)).isEqualTo(Reader.PUBLIC);
        assertThat(reader(FINANCE_STAFF)).isEqualTo(Reader.STAFF);
        assertThat(reader(FINANCE_HEAD)).isEqualTo(Reader.STAFF);
        assertThat(reader(Actor.PROGRAM)).isEqualTo(Reader.ADMINISTRATOR);
    }

    private static Reader reader(Actor actor) {
        var current = new CurrentReader();
        current.become(actor);
        return current.get();
    }

    private static Actor actor(long person, Role role, String division) {
        return new Actor(person, person, "สมชาย", Set.of(role), Map.of(role, Set.of(division)));
    }
}
