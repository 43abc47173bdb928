package khlang.library.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbsenceTest {

    private static final Instant FIRST = Instant.parse("2022-01-01T00:00:00Z");
    private static final Instant GONE = Instant.parse("2022-02-01T00:00:00Z");
    private static final Instant BACK = Instant.parse("2022-03-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2022-04-01T00:00:00Z");

    @Test
    void anEndingLastsUntilTheNextPublication() {
        assertThat(Absence.of(List.of(GONE), List.of(FIRST, BACK), true, BACK))
                .containsExactly(new Absence(GONE, BACK));
    }

    @Test
    void whatIsEndedTwiceIsGoneOnce() {
        assertThat(Absence.of(List.of(BACK, GONE), List.of(FIRST), false, LATER))
                .containsExactly(new Absence(GONE, null));
    }

    @Test
    void aDraftThatWasThrownAwayBeforeItWasPublishedIsNoAbsence() {
        List<Absence> absences = Absence.of(List.of(FIRST), List.of(GONE), true, GONE);
        assertThat(absences).noneMatch(one -> one.covers(BACK));
    }

    @Test
    void thePresentStateIsBelieved() {
        assertThat(Absence.of(List.of(), List.of(FIRST), false, LATER))
                .as("nobody has noted the ending")
                .containsExactly(new Absence(LATER, null));
        assertThat(Absence.of(List.of(GONE), List.of(FIRST), true, LATER))
                .as("nobody has noted the return")
                .containsExactly(new Absence(GONE, LATER));
        assertThat(Absence.of(List.of(LATER), List.of(FIRST), true, GONE))
                .as("of no length rather than of a negative one")
                .containsExactly(new Absence(LATER, LATER));
    }

    @Test
    void theMomentOfTheEndingIsSeenAndThatOfTheReturnIsNot() {
        var absence = new Absence(GONE, BACK);
        assertThat(absence.covers(GONE)).isFalse();
        assertThat(absence.covers(GONE.plusNanos(1000))).isTrue();
        assertThat(absence.covers(BACK)).isTrue();
        assertThat(absence.covers(BACK.plusNanos(1000))).isFalse();
    }
}
