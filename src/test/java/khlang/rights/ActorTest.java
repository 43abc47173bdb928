package khlang.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void looksAfterWhatItEditsOrHeadsAndNotWhereItOnlyWorks() {
        var actor =
                new Actor(
                        1,
                        2,
                        "สมชาย ใจดี",
                        Set.of(Role.STAFF, Role.EDITOR, Role.HEAD),
                        Map.of(
                                Role.STAFF, Set.of("finance"),
                                Role.EDITOR, Set.of("education", "public-works"),
                                Role.HEAD, Set.of("public-works", "public-health")));
        assertThat(actor.lookedAfter())
                .containsExactlyInAnyOrder("education", "public-works", "public-health", "");
    }

    @Test
    void whoLooksAfterNothingStillGivesAQueryAListToAskFor() {
        assertThat(Actor.PUBLIC.lookedAfter()).containsExactly("");
    }
}
