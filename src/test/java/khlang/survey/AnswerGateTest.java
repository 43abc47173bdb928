package khlang.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import khlang.system.StandingClock;
import khlang.visitor.Robots;
import khlang.visitor.VisitorKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerGateTest {

    private static final String PHONE = "Mozilla/5.0 (Linux; Android 14) Line/14.9.0";
    private static final String GUIDE = "document:7";

    /** Half past eleven in the evening in Bangkok. */
    private final StandingClock clock = new StandingClock("2022-09-30T16:30:00Z");

    private final AnswerGate gate = new AnswerGate();

    @BeforeEach
    void open() {
        gate.clock = clock;
        gate.visitors = new VisitorKeys();
        gate.robots = new Robots();
        gate.prepare();
    }

    @Test
    void whoAnswersOftenIsOneVisitorOnADay() {
        Admission first = gate.admit(new Answerer("203.0.113.9", PHONE), GUIDE);
        for (int i = 1; i < AnswerGate.MOST_IN_A_WHILE; i++) {
            assertThat(gate.admit(new Answerer("203.0.113.9", PHONE), GUIDE)).isEqualTo(first);
        }
        assertThat(first.counts()).isTrue();
        assertThat(first.day()).isEqualTo(LocalDate.of(2022, 9, 30));
    }

    @Test
    void theNextDayInBangkokTheSameOneIsAnotherVisitor() {
        Admission before = gate.admit(new Answerer("203.0.113.9", PHONE), GUIDE);
        clock.pass(Duration.ofMinutes(31));
        Admission after = gate.admit(new Answerer("203.0.113.9", PHONE), GUIDE);
        assertThat(after.counts()).isTrue();
        assertThat(after.day()).isEqualTo(before.day().plusDays(1));
        assertThat(after.visitor()).isNotEqualTo(before.visitor());
    }

    @Test
    void aThousandBrowsersBehindOneAddressAreFewAboutOneThing() {
        int counted = 0;
        for (int i = 0; i < 1_000; i++) {
            if (gate.admit(new Answerer("203.0.113.9", PHONE + i), GUIDE).counts()) {
                counted++;
            }
            clock.pass(Duration.ofSeconds(1));
        }
        assertThat(counted).isEqualTo(AnswerGate.MOST_ABOUT_ONE);
        clock.pass(AnswerGate.WHILE);
        assertThat(gate.admit(new Answerer("203.0.113.10", PHONE), GUIDE).counts()).isTrue();
    }

    @Test
    void whoSendsWithoutEndWaits() {
        for (int i = 0; i < AnswerGate.MOST_IN_A_WHILE; i++) {
            gate.admit(new Answerer("203.0.113.9", PHONE), "document:" + i);
        }
        var sender = new Answerer("203.0.113.9", PHONE);
        assertThat(gate.admit(sender, "document:999").fate()).isEqualTo(AnswerFate.TOO_MANY);
        assertThat(gate.admit(new Answerer("203.0.113.10", PHONE), GUIDE).counts()).isTrue();
        clock.pass(AnswerGate.WHILE.plusSeconds(1));
        assertThat(gate.admit(sender, "document:999").counts()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "curl/8.5.0",
        "''",
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"
    })
    void robotsDoNotCount(String program) {
        assertThat(gate.admit(new Answerer("203.0.113.9", program), GUIDE).fate())
                .isEqualTo(AnswerFate.NO_PERSON);
    }

    @Test
    void theSecondHalfOfALongAddressMakesNobodyNew() {
        assertThat(new Answerer("2001:db8:1:2::1", "").network())
                .isEqualTo(new Answerer("2001:db8:1:2:ffff::9", "").network())
                .isNotEqualTo(new Answerer("2001:db8:1:3::1", "").network());
        assertThat(new Answerer("203.0.113.9", "").network()).isEqualTo("203.0.113.9");
    }

    @Test
    void keysOfAnswersTellNoOrder() {
        long last = AnswerKey.byChance();
        int greater = 0;
        for (int i = 0; i < 1_000; i++) {
            long next = AnswerKey.byChance();
            assertThat(next).isPositive();
            greater += next > last ? 1 : 0;
            last = next;
        }
        assertThat(greater).isBetween(400, 600);
    }
}
