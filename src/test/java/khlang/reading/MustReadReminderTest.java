package khlang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nobody is told the same thing twice. */
class MustReadReminderTest {

    @Test
    void eachStageIsToldOnceAndANewTextBeginsAnew() {
        var reminder = new MustReadReminder(1, 2);
        assertThat(reminder.reach(1, 1)).isTrue();
        assertThat(reminder.reach(1, 1)).isFalse();
        assertThat(reminder.reach(1, 3)).isTrue();
        assertThat(reminder.reach(1, 2)).as("the day was moved after it had passed").isFalse();
        assertThat(reminder.reach(4, 1)).as("another text").isTrue();
        assertThat(reminder.reach(4, 1)).isFalse();
    }
}
