package khlang.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BegunSignInsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    private final BegunSignIns ours = new BegunSignIns();
    private final BegunSignIn begun = BegunSignIn.now("/search?q=ขยะ", NOW);

    @Test
    void whatWasHiddenIsFoundAgain() {
        assertThat(ours.find(ours.hide(begun), NOW)).contains(begun);
    }

    @Test
    void theBrowserLearnsNothingFromIt() {
        assertThat(ours.hide(begun))
                .doesNotContain(begun.verifier().getValue(), begun.nonce().getValue())
                .matches("[\\w.-]{200,800}");
    }

    @Test
    void afterTenMinutesItIsOver() {
        String hidden = ours.hide(begun);
        assertThat(ours.find(hidden, NOW.plus(Duration.ofMinutes(10)).minusSeconds(1))).isPresent();
        assertThat(ours.find(hidden, NOW.plus(Duration.ofMinutes(10)))).isEmpty();
    }

    @Test
    void nobodyElseCanMakeOne() {
        String hidden = ours.hide(begun);
        assertThat(new BegunSignIns().find(hidden, NOW)).isEmpty();
        assertThat(ours.find(hidden.substring(0, hidden.length() - 3) + "AAA", NOW)).isEmpty();
        assertThat(ours.find("", NOW)).isEmpty();
        assertThat(ours.find("ก.ข.ค.ง.จ", NOW)).isEmpty();
    }
}
