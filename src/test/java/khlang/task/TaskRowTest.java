package khlang.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.library.DocumentKind;
import khlang.library.DocumentState;
import khlang.library.NamedDocument;
import org.junit.jupiter.api.Test;

class TaskRowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final TaskPerson OWNER = new TaskPerson(1, "ผู้ปฏิบัติหลัก", null, null);

    @Test
    void whoHasAcknowledgedTheManualHasReadItAndNothingMore() {
        Standby reader = standby(2, Level.NONE, TODAY);
        Standby practised = standby(3, Level.PRACTISED, TODAY);
        TaskRow row = row(OWNER, Set.of(1L, 2L, 3L, 9L), reader, practised);
        assertThat(row.level(reader)).isEqualTo(Level.READ);
        assertThat(row.level(practised)).isEqualTo(Level.PRACTISED);
        assertThat(row.at(Level.READ)).containsExactly(reader);
        assertThat(row.otherReaders()).as("neither the holder nor who stands in").hasSize(1);
        assertThat(row.isForOneOnly()).isTrue();
        assertThat(row.gaps()).containsExactly(Gap.NOT_CONFIRMED);
    }

    @Test
    void whoHasLeftOrHoldsTheTaskIsNoSubstitute() {
        var left = new TaskPerson(2, "ผู้พ้นจากงาน", null, TODAY.minusDays(1));
        var later = new TaskPerson(3, "ผู้เริ่มพรุ่งนี้", TODAY.plusDays(1), null);
        Ability able = new Ability(Level.ABLE, TODAY);
        TaskRow row =
                row(
                        OWNER,
                        Set.of(),
                        new Standby(1, 1, left, able),
                        new Standby(2, 1, later, able),
                        new Standby(3, 1, OWNER, able));
        assertThat(row.substitutes()).isEmpty();
        assertThat(row.gaps()).containsExactly(Gap.NO_SUBSTITUTE);
    }

    @Test
    void whatEndsSoonIsTold() {
        var leaves = new TaskPerson(1, "ผู้ใกล้พ้นจากงาน", null, TODAY.plusDays(29));
        Standby ends = standby(2, Level.ABLE, TODAY.minusDays(340));
        Standby holds = standby(3, Level.ABLE, TODAY.minusDays(300));
        Standby lapsed = standby(4, Level.ABLE, TODAY.minusDays(400));
        TaskRow row = row(leaves, Set.of(), ends, holds, lapsed);
        assertThat(row.isOwnerGoing()).isTrue();
        assertThat(row.ending()).containsExactly(ends, lapsed);
        assertThat(row.gaps()).isEmpty();
        assertThat(row(OWNER, Set.of(), holds).isOwnerGoing()).isFalse();
    }

    private static Standby standby(long person, Level level, LocalDate since) {
        return new Standby(
                person,
                1,
                new TaskPerson(person, "คนที่ " + person, null, null),
                new Ability(level, since));
    }

    private static TaskRow row(TaskPerson owner, Set<Long> readers, Standby... standIns) {
        return new TaskRow(
                1,
                "งาน",
                "finance",
                "กองคลัง",
                owner,
                "wm-x",
                Optional.of(
                        new NamedDocument(
                                "wm-x",
                                "คู่มือ",
                                DocumentKind.WORK_MANUAL,
                                DocumentState.PUBLISHED)),
                Frequency.DAILY,
                Months.NONE,
                null,
                false,
                List.of(standIns),
                readers,
                TODAY);
    }
}
