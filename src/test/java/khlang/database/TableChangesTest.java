package khlang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import khlang.database.TableChanges.Counted;
import org.junit.jupiter.api.Test;

class TableChangesTest {

    private final TableChanges changes = new TableChanges();

    private Counted<String> countedFrom(String... tables) {
        return changes.watch(
                () -> {
                    TableChanges.read(Set.of(tables));
                    return "seven";
                });
    }

    @Test
    void whatWasCountedStandsUntilOneOfItsTablesIsWritten() {
        Counted<String> counted = countedFrom("training", "person");
        assertThat(counted.value()).isEqualTo("seven");
        changes.changed(Set.of("sharing_event"));
        assertThat(changes.isCurrent(counted)).isTrue();
        changes.changed(Set.of("sharing_event", "person"));
        assertThat(changes.isCurrent(counted)).isFalse();
        assertThat(changes.isCurrent(countedFrom("person"))).as("counted again").isTrue();
    }

    @Test
    void whatIsWrittenWhileItIsCountedMayBeMissingInIt() {
        Counted<String> counted =
                changes.watch(
                        () -> {
                            TableChanges.read(Set.of("person"));
                            changes.changed(Set.of("person"));
                            return "seven";
                        });
        assertThat(changes.isCurrent(counted)).isFalse();
    }

    @Test
    void whoCountsWithSomethingCountedRestsOnItsTablesToo() {
        Counted<String> inner = countedFrom("person");
        Counted<String> sum = changes.watch(() -> changes.use(inner));
        Counted<String> around = changes.watch(() -> countedFrom("training").value());
        assertThat(sum.tables()).containsExactly("person");
        assertThat(around.tables()).containsExactly("training");
    }

    @Test
    void whatIsReadUnwatchedNeverMakesAnybodyCountAgain() {
        Counted<String> counted =
                changes.watch(
                        () -> {
                            TableChanges.read(Set.of("document"));
                            changes.unwatched(
                                    () -> {
                                        TableChanges.read(Set.of("audit_entry"));
                                        return "";
                                    });
                            TableChanges.read(Set.of("revision"));
                            return "seven";
                        });
        assertThat(counted.tables()).containsExactlyInAnyOrder("document", "revision");
    }

    @Test
    void nobodyIsWatchedAfterwardsWhateverHappened() {
        assertThatThrownBy(
                        () ->
                                changes.watch(
                                        () -> {
                                            throw new IllegalStateException("no database");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(TableChanges.isWatching()).isFalse();
        countedFrom("person");
        assertThat(TableChanges.isWatching()).isFalse();
    }
}
