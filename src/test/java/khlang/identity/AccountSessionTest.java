package khlang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountSessionTest {

    private static final Instant START = Instant.parse("2026-11-27T01:30:00Z");

    private static final SessionLimits LIMITS =
            new SessionLimits(Duration.ofMinutes(60), Duration.ofHours(12));

    private final AccountSession session =
            new AccountSession(
                    1, Secrets.hash("x"), new SignInPlace("10.0.0.5", "", "", ""), START);

    @Test
    void endsAfterAnHourWithoutARequest() {
        assertThat(session.isOver(START.plus(Duration.ofMinutes(59)), LIMITS)).isFalse();
        assertThat(session.isOver(START.plus(Duration.ofMinutes(60)), LIMITS)).isTrue();
    }

    @Test
    void aRequestKeepsItOpen() {
        session.see(START.plus(Duration.ofMinutes(50)));
        assertThat(session.isOver(START.plus(Duration.ofMinutes(100)), LIMITS)).isFalse();
        assertThat(session.isOver(START.plus(Duration.ofMinutes(110)), LIMITS)).isTrue();
    }

    @Test
    void endsAfterTwelveHoursHoweverBusy() {
        for (int minutes = 0; minutes < 720; minutes += 30) {
            session.see(START.plus(Duration.ofMinutes(minutes)));
        }
        assertThat(session.isOver(START.plus(Duration.ofMinutes(719)), LIMITS)).isFalse();
        assertThat(session.isOver(START.plus(Duration.ofHours(12)), LIMITS)).isTrue();
    }

    @Test
    void notesAtMostOnceAMinuteThatSomebodyIsThere() {
        session.see(START.plusSeconds(59));
        assertThat(session.lastSeenAt()).isEqualTo(START);
        session.see(START.plusSeconds(60));
        assertThat(session.lastSeenAt()).isEqualTo(START.plusSeconds(60));
    }
}
