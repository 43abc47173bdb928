package khlang.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AbilityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void aConfirmationHoldsUntilThe365thDayAndNotOnTheNext() {
        var confirmed = new Ability(Level.ABLE, DAY);
        assertThat(confirmed.on(DAY)).isEqualTo(Level.ABLE);
        assertThat(confirmed.on(DAY.plusDays(365))).isEqualTo(Level.ABLE);
        assertThat(confirmed.isLapsed(DAY.plusDays(365))).isFalse();
        assertThat(confirmed.on(DAY.plusDays(366))).isEqualTo(Level.PRACTISED);
        assertThat(confirmed.isLapsed(DAY.plusDays(366))).isTrue();
        assertThat(confirmed.lastDay()).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void itEndsSoonInItsLastDaysOnly() {
        var confirmed = new Ability(Level.ABLE, DAY);
        assertThat(confirmed.endsWithin(DAY.plusDays(335), 30)).isFalse();
        assertThat(confirmed.endsWithin(DAY.plusDays(336), 30)).isTrue();
        assertThat(confirmed.endsWithin(DAY.plusDays(365), 30)).isTrue();
        assertThat(confirmed.endsWithin(DAY.plusDays(366), 30)).as("it has ended").isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = "ABLE", mode = EnumSource.Mode.EXCLUDE)
    void lowerLevelsNeverLapse(Level level) {
        var said = new Ability(level, DAY);
        assertThat(said.on(DAY.plusYears(20))).isEqualTo(level);
        assertThat(said.isLapsed(DAY.plusYears(20))).isFalse();
        assertThat(said.endsWithin(DAY.plusDays(340), 30)).isFalse();
    }

    @Test
    void whatIsMissingIsNamed() {
        LocalDate today = DAY.plusDays(400);
        var lapsed = new Ability(Level.ABLE, DAY);
        var fresh = new Ability(Level.ABLE, today);
        var practised = new Ability(Level.PRACTISED, today);
        assertThat(Gap.of(true, Set.of(fresh), today)).isEmpty();
        assertThat(Gap.of(true, Set.of(lapsed, fresh), today)).isEmpty();
        assertThat(Gap.of(false, Set.of(fresh), today)).containsExactly(Gap.NO_MANUAL);
        assertThat(Gap.of(true, Set.of(), today)).containsExactly(Gap.NO_SUBSTITUTE);
        assertThat(Gap.of(true, Set.of(practised), today)).containsExactly(Gap.NOT_CONFIRMED);
        assertThat(Gap.of(true, Set.of(practised, lapsed), today)).containsExactly(Gap.LAPSED);
        assertThat(Gap.of(false, Set.of(lapsed), today)).containsExactly(Gap.NO_MANUAL, Gap.LAPSED);
    }

    @Test
    void monthsAreKeptAsTheyWereChosen() {
        var months = Months.of(Set.of(Month.JANUARY, Month.DECEMBER));
        assertThat(months.all()).containsExactly(Month.JANUARY, Month.DECEMBER);
        assertThat(new Months(months.bits())).isEqualTo(months);
        assertThat(months.has(Month.JUNE)).isFalse();
        assertThat(Months.NONE.all()).isEmpty();
    }
}
