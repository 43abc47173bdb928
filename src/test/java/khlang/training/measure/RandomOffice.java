package khlang.training.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import khlang.calendar.FiscalYear;
import khlang.training.KnowledgeUse;
import khlang.training.TrainingKind;

/**
 * An office of which nothing is known but that it is possible: people come, go, return and move;
 * days gather around the turns of fiscal years; reports are shared, late, missing, drafts.
 */
final class RandomOffice {

    static final FiscalYear FIRST = new FiscalYear(2564);
    static final int YEARS = 4;
    static final int DAYS_DUE = 15;

    private static final List<String> DIVISIONS = List.of("finance", "education", "clerk", "");

    private final Random random;
    final LocalDate today;
    final List<Member> members = new ArrayList<>();
    final List<Participation> participations = new ArrayList<>();
    final List<MadeReport> reports = new ArrayList<>();
    final List<DoneFollowUp> followUps = new ArrayList<>();
    private long key;

    RandomOffice(long seed) {
        random = new Random(seed);
        today = day();
        int people = 1 + random.nextInt(8);
        for (int i = 0; i < people; i++) {
            members.add(member());
        }
        int courses = random.nextInt(12);
        for (int i = 0; i < courses; i++) {
            send(course());
        }
    }

    TrainingYear year(FiscalYear year) {
        return new TrainingYear(year, today, participations, reports, followUps, members);
    }

    static List<FiscalYear> years() {
        var years = new ArrayList<FiscalYear>();
        for (int i = -1; i <= YEARS; i++) {
            years.add(new FiscalYear(FIRST.buddhistYear() + i));
        }
        return years;
    }

    private Member member() {
        var terms = new ArrayList<Member.Term>();
        LocalDate from = random.nextInt(3) == 0 ? null : day();
        LocalDate left = day();
        boolean comesFirst = from == null || !from.isAfter(left);
        LocalDate to = comesFirst && random.nextBoolean() ? left : null;
        terms.add(new Member.Term(from, to));
        if (to != null && random.nextBoolean()) {
            terms.add(new Member.Term(after(to.plusDays(1), 300), null));
        }
        boolean counted = random.nextInt(4) > 0;
        return new Member(
                ++key,
                "คนที่ " + key,
                division(),
                counted ? "พนักงาน" : "จ้างเหมา",
                counted,
                terms);
    }

    private Participation.Course course() {
        TrainingKind[] kinds = TrainingKind.values();
        TrainingKind kind = kinds[random.nextInt(kinds.length)];
        LocalDate first = day();
        LocalDate last = after(first, kind.isLong() ? 1_200 : 6);
        return new Participation.Course(
                ++key,
                kind,
                random.nextBoolean(),
                "หลักสูตร " + key,
                "สถาบันตัวอย่าง",
                first,
                last);
    }

    /** Sends some of the people; some of those share a report, one has an own one. */
    private void send(Participation.Course course) {
        Optional<Participation.Sent> shared = sent(course);
        Optional<Participation.Sent> own = sent(course);
        boolean isShared = false;
        for (Member one : members) {
            int what = random.nextInt(4);
            if (what > 0) {
                boolean shares = what < 3;
                isShared |= shares;
                Optional<Participation.Sent> report = shares ? shared : own;
                take(course, one, report);
                if (!shares) {
                    made(course, own);
                    own = sent(course);
                }
            }
        }
        if (isShared) {
            made(course, shared);
        }
    }

    private void take(
            Participation.Course course, Member one, Optional<Participation.Sent> report) {
        participations.add(
                new Participation(
                        ++key,
                        course,
                        one.person(),
                        one.name(),
                        random.nextInt(3) == 0 ? division() : one.division(),
                        one.staffType(),
                        course.lastDay().plusDays(DAYS_DUE),
                        report));
    }

    private void made(Participation.Course course, Optional<Participation.Sent> report) {
        if (report.isPresent() && random.nextBoolean()) {
            KnowledgeUse[] uses = KnowledgeUse.values();
            followUps.add(
                    new DoneFollowUp(
                            ++key,
                            course,
                            division(),
                            "ผู้เขียน",
                            day(),
                            uses[random.nextInt(uses.length)]));
        }
        report.filter(one -> one.acknowledgedOn() != null)
                .ifPresent(
                        one ->
                                reports.add(
                                        new MadeReport(
                                                ++key,
                                                course,
                                                division(),
                                                "ผู้เขียน",
                                                one.acknowledgedOn())));
    }

    private Optional<Participation.Sent> sent(Participation.Course course) {
        if (random.nextInt(4) == 0) {
            return Optional.empty();
        }
        LocalDate submitted = random.nextInt(4) == 0 ? null : after(course.lastDay(), 40);
        LocalDate acknowledged =
                submitted == null || random.nextInt(3) == 0 ? null : after(submitted, 40);
        return Optional.of(new Participation.Sent(submitted, acknowledged));
    }

    private String division() {
        return DIVISIONS.get(random.nextInt(DIVISIONS.size()));
    }

    /** Every other day lies at the turn of a year. */
    private LocalDate day() {
        LocalDate turn = FIRST.firstDay().plusYears(random.nextInt(YEARS));
        return random.nextBoolean()
                ? turn.plusDays(random.nextInt(5) - 2)
                : turn.plusDays(random.nextInt(365));
    }

    private LocalDate after(LocalDate day, int most) {
        return day.plusDays(random.nextInt(most + 1));
    }
}
