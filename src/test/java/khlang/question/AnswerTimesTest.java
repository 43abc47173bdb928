package khlang.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AnswerTimesTest {

    private static final Instant ASKED = Instant.parse("2021-09-30T16:59:00Z"); // 23.59 in Bangkok

    @Test
    void theMedianIsTheMiddleOneOrTheMeanOfTheTwoInTheMiddle() {
        AnswerTime odd = AnswerTime.of("", List.of(answered(9), answered(1), answered(2)));
        assertThat(odd.untilAnswer()).isEqualTo(Duration.ofHours(2));
        AnswerTime even = AnswerTime.of("", List.of(answered(4), answered(1), answered(2), open()));
        assertThat(even.untilAnswer()).isEqualTo(Duration.ofHours(2));
        assertThat(even.asked()).isEqualTo(4);
        assertThat(even.answered()).isEqualTo(3);
        assertThat(AnswerTime.of("", List.of(answered(1), answered(2))).untilAnswer())
                .isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void whatWasNeverAnsweredHasNoTime() {
        AnswerTime none = AnswerTime.of("", List.of(open()));
        assertThat(none.untilAnswer()).isNull();
        assertThat(none.untilAccepted()).isNull();
    }

    @Test
    void aMonthEndsAtMidnightInBangkok() {
        var later = new AnsweredQuestion("", ASKED.plusSeconds(60), null, null);
        assertThat(AnswerTimes.measure(List.of(open(), later)).months()).hasSize(2);
        assertThat(AnswerTimes.measure(List.of(open(), later)).divisions()).hasSize(1);
    }

    /** As many wait as long or shorter as wait as long or longer. */
    @RepeatedTest(50)
    void halfOfAllWaitNoLongerThanTheMedian(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        var questions = new ArrayList<AnsweredQuestion>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            questions.add(answered(random.nextInt(6)));
        }
        Duration median = AnswerTime.of("", questions).untilAnswer();
        long shorter = questions.stream().filter(one -> waited(one).compareTo(median) < 0).count();
        long longer = questions.stream().filter(one -> waited(one).compareTo(median) > 0).count();
        assertThat(shorter).isLessThanOrEqualTo(count / 2);
        assertThat(longer).isLessThanOrEqualTo(count / 2);
    }

    private static Duration waited(AnsweredQuestion one) {
        return Duration.between(one.asked(), one.answered());
    }

    private static AnsweredQuestion answered(int hours) {
        return new AnsweredQuestion("", ASKED, ASKED.plus(Duration.ofHours(hours)), null);
    }

    private static AnsweredQuestion open() {
        return new AnsweredQuestion("", ASKED, null, null);
    }
}
