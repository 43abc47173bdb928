package khlang.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import khlang.library.ConflictDecision;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    @Test
    void nothingIsDecidedUnasked() {
        assertThat(Decisions.NONE.of("a")).isEqualTo(ConflictDecision.ASK);
        assertThat(new Decisions(Set.of("b"), Set.of("c")).of("a")).isEqualTo(ConflictDecision.ASK);
    }

    @Test
    void aNameCountsMoreThanAllOfThem() {
        var all = new Decisions(Set.of("*"), Set.of("a"));
        assertThat(all.of("a")).isEqualTo(ConflictDecision.TAKE_FILE);
        assertThat(all.of("b")).isEqualTo(ConflictDecision.KEEP_PORTAL);
        var other = new Decisions(Set.of("a"), Set.of("*"));
        assertThat(other.of("a")).isEqualTo(ConflictDecision.KEEP_PORTAL);
        assertThat(other.of("b")).isEqualTo(ConflictDecision.TAKE_FILE);
    }

    @Test
    void inDoubtThePortalsTextStands() {
        assertThat(new Decisions(Set.of("a"), Set.of("a")).of("a"))
                .isEqualTo(ConflictDecision.KEEP_PORTAL);
        assertThat(new Decisions(Set.of("*"), Set.of("*")).of("a"))
                .isEqualTo(ConflictDecision.KEEP_PORTAL);
    }
}
