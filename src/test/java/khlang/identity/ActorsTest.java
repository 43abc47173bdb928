package khlang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.organization.Standing;
import khlang.rights.Actor;
import khlang.rights.Role;
import org.junit.jupiter.api.Test;

class ActorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Standing DIRECTOR =
            new Standing(
                    7,
                    "นายสมชาย ใจดี",
                    "ผู้อำนวยการกองช่าง",
                    "engineering",
                    Set.of("engineering"),
                    true,
                    true,
                    true);

    private final Account account = new PersistedAccount("somchai", 7);

    @Test
    void postsMakeTheRoles() {
        Actor actor = Actors.actor(account, Optional.of(DIRECTOR), List.of(), TODAY);
        assertThat(actor.roles())
                .containsExactlyInAnyOrder(
                        Role.PUBLIC, Role.STAFF, Role.HEAD, Role.COMMITTEE, Role.SECRETARY);
        assertThat(actor.divisions(Role.STAFF)).containsExactly("engineering");
        assertThat(actor.name()).isEqualTo("นายสมชาย ใจดี");
        assertThat(actor.person()).isEqualTo(7);
    }

    @Test
    void actingHeadsAreHeadsOnTheirDaysOnly() {
        List<GivenRole> given = List.of(GivenRole.actingHead("health", TODAY, TODAY.plusDays(7)));
        assertThat(heads(given, TODAY.minusDays(1))).isEmpty();
        assertThat(heads(given, TODAY)).containsExactly("health");
        assertThat(heads(given, TODAY.plusDays(7))).containsExactly("health");
        assertThat(heads(given, TODAY.plusDays(8))).isEmpty();
    }

    @Test
    void anAccountWithoutAPersonHasOnlyWhatWasGiven() {
        Actor actor =
                Actors.actor(
                        new PersistedAccount("web.master", 0),
                        Optional.empty(),
                        List.of(GivenRole.ADMINISTRATOR),
                        TODAY);
        assertThat(actor.roles()).containsExactlyInAnyOrder(Role.PUBLIC, Role.ADMINISTRATOR);
        assertThat(actor.name()).isEqualTo("web.master");
    }

    private Set<String> heads(List<GivenRole> given, LocalDate day) {
        return Actors.actor(account, Optional.empty(), given, day).divisions(Role.HEAD);
    }

    private static final class PersistedAccount extends Account {

        PersistedAccount(String name, long person) {
            super(new NewAccount(name, person, ""), Instant.EPOCH);
        }

        @Override
        public long id() {
            return 3;
        }
    }
}
