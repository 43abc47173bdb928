package khlang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import khlang.library.ChangeKind;
import khlang.library.DocumentKind;
import khlang.library.DocumentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is asked to read, by when, and who has not. */
class CircleTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 10, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

    @Test
    void whoHasNotSaidAnythingIsWaitedForAndLateAfterTheDay() {
        Circle circle = circle(document(1), List.of(member(1, null), member(2, null)), Map.of());
        assertThat(circle.asked()).isEqualTo(2);
        assertThat(circle.read()).isZero();
        assertThat(circle.late(DUE)).as("on the day itself").isZero();
        assertThat(circle.late(DUE.plusDays(1))).isEqualTo(2);
    }

    @Test
    void whatWasAcknowledgedBeforeItWasAskedForCounts() {
        Circle circle =
                circle(
                        document(1),
                        List.of(member(1, null)),
                        Map.of(1L, new LastWord(1, ASKED.minusDays(90))));
        assertThat(circle.read()).isEqualTo(1);
        assertThat(circle.waitedFor("finance")).isEmpty();
    }

    @Test
    void aNewTextAsksAgainWithAsManyDaysAndAMisprintDoesNot() {
        LocalDate seen = TODAY.minusDays(2);
        ReadDocument changed =
                document(3, new ReadDocument.Change(2, ChangeKind.LAW_CHANGE, "ค่าปรับ", seen));
        Map<Long, LastWord> words = Map.of(1L, new LastWord(1, ASKED), 2L, new LastWord(2, ASKED));
        Circle circle = circle(changed, List.of(member(1, null), member(2, null)), words);
        AskedPerson again = circle.people().getFirst();
        assertThat(again.isWaitedFor()).isTrue();
        assertThat(again.askedAgain()).isTrue();
        assertThat(again.dueOn()).isEqualTo(seen.plusDays(14));
        assertThat(circle.people().getLast().isWaitedFor())
                .as("revision 3 changed nothing to be read")
                .isFalse();
    }

    @Test
    void whoJoinsLaterHasAsManyDaysAsEverybodyHad() {
        LocalDate joined = LocalDate.of(2026, 11, 20);
        Circle circle =
                circle(
                        document(1),
                        List.of(member(1, joined), member(2, ASKED.minusYears(3))),
                        Map.of());
        assertThat(circle.people().getFirst().dueOn()).isEqualTo(joined.plusDays(14));
        assertThat(circle.people().getLast().dueOn()).isEqualTo(DUE);
    }

    @Test
    void itRestsWhileNobodyCanReadTheDocumentAndAsksNobodyWhenItHasEnded() {
        ReadDocument withdrawn =
                new ReadDocument(
                        7,
                        "x",
                        "เรื่อง",
                        DocumentKind.WORK_MANUAL,
                        DocumentState.WITHDRAWN,
                        1,
                        1,
                        List.of());
        Circle resting = circle(withdrawn, List.of(member(1, null)), Map.of());
        assertThat(resting.isResting()).isTrue();
        assertThat(resting.asked()).isZero();
        MustRead ended = must(MustRead.Askings.ALL);
        ended.end(TODAY, "เลิก");
        assertThat(Circle.of(ended, document(1), List.of(member(1, null)), Map.of()).asked())
                .isZero();
    }

    @Test
    void aCommitteeIsAskedByItsSeats() {
        MustRead must =
                must(new MustRead.Askings(ReadingCircle.COMMITTEE, null, null, "km-committee"));
        assertThat(must.asks(member(1, null))).isFalse();
        assertThat(
                        must.asks(
                                new StaffMember(
                                        1,
                                        "ก",
                                        "ข",
                                        "",
                                        "",
                                        1,
                                        Set.of("km-committee", "other"),
                                        null)))
                .isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** Against the rules written down a second time, person by person. */
    @ParameterizedTest
    @MethodSource("seeds")
    void countsWhatTheRulesSay(long seed) {
        var random = new Random(seed);
        int newest = 1 + random.nextInt(5);
        List<ReadDocument.Change> changes = new ArrayList<>();
        for (int i = 2; i <= newest; i++) {
            if (random.nextBoolean()) {
                changes.add(
                        new ReadDocument.Change(
                                i, ChangeKind.CONTENT, "", ASKED.plusDays(i * 3L - 5)));
            }
        }
        List<StaffMember> staff = new ArrayList<>();
        Map<Long, LastWord> words = new HashMap<>();
        int people = random.nextInt(12);
        for (long i = 1; i <= people; i++) {
            staff.add(
                    member(
                            i,
                            random.nextBoolean() ? null : ASKED.plusDays(random.nextInt(30) - 15)));
            if (random.nextBoolean()) {
                words.put(i, new LastWord(1 + random.nextInt(newest), ASKED));
            }
        }
        Circle circle =
                circle(document(newest, changes.toArray(ReadDocument.Change[]::new)), staff, words);
        long read = 0;
        long late = 0;
        for (StaffMember one : staff) {
            LastWord word = words.get(one.person());
            boolean stands = word != null;
            LocalDate again = null;
            for (ReadDocument.Change change : changes) {
                if (word != null && word.revision() < change.number()) {
                    stands = false;
                    again = change.seenOn();
                }
            }
            if (stands) {
                read++;
                continue;
            }
            boolean onTime =
                    !DUE.isBefore(TODAY)
                            || (one.since() != null
                                    && one.since().compareTo(ASKED) > 0
                                    && one.since().plusDays(14).compareTo(TODAY) >= 0)
                            || (again != null
                                    && again.compareTo(ASKED) > 0
                                    && again.plusDays(14).compareTo(TODAY) >= 0);
            late += onTime ? 0 : 1;
        }
        assertThat(circle.asked()).isEqualTo(staff.size());
        assertThat(circle.read()).isEqualTo(read);
        assertThat(circle.late(TODAY)).isEqualTo(late);
        assertThat(circle.divisions(TODAY).stream().mapToLong(Circle.Division::waiting).sum())
                .isEqualTo(staff.size() - read);
        assertThat(circle.waitedFor("finance").size() + circle.waitedFor("education").size())
                .isEqualTo((int) (staff.size() - read));
    }

    private static Circle circle(
            ReadDocument document, List<StaffMember> staff, Map<Long, LastWord> words) {
        return Circle.of(must(MustRead.Askings.ALL), document, staff, words);
    }

    private static MustRead must(MustRead.Askings asked) {
        return new MustRead(7, asked, DUE, "เหตุผล", 0, ASKED, Instant.EPOCH, null);
    }

    private static ReadDocument document(int revision, ReadDocument.Change... changes) {
        return new ReadDocument(
                7,
                "x",
                "เรื่อง",
                DocumentKind.WORK_MANUAL,
                DocumentState.PUBLISHED,
                1,
                revision,
                List.of(changes));
    }

    private static StaffMember member(long person, LocalDate since) {
        String division = person % 2 == 1 ? "finance" : "education";
        return new StaffMember(
                person, "คนที่ " + person, "ตำแหน่ง", division, division, 1, Set.of(), since);
    }
}
