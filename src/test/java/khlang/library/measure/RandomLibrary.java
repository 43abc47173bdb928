package khlang.library.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import khlang.calendar.BangkokClock;
import khlang.calendar.FiscalYear;
import khlang.library.Audience;
import khlang.library.ChangeKind;
import khlang.library.DocumentKind;

/**
 * A library of which nothing is known but that it is possible: documents come, change, go and come
 * back; moments gather around midnight and around the turns of fiscal years.
 */
final class RandomLibrary {

    static final FiscalYear FIRST = new FiscalYear(2564);
    static final int YEARS = 4;

    private static final List<String> SHELVES = List.of("tax", "waste", "general");
    private static final List<String> DIVISIONS = List.of("finance", "education", "clerk");

    /** Something that happened to a document; a revision that is shown, or none when it ended. */
    record Event(Instant at, int revision, ChangeKind kind, Instant approvedAt) {}

    /** A document and all that happened to it, in order; the first event shows its first text. */
    record Life(KnownDocument document, List<Event> events) {}

    private final Random random;
    final LocalDate today;
    final List<Life> lives = new ArrayList<>();

    RandomLibrary(long seed) {
        random = new Random(seed);
        today = day(moment());
        int many = random.nextInt(9);
        for (int i = 0; i < many; i++) {
            Life life = life(i + 1);
            if (life != null) {
                lives.add(life);
            }
        }
    }

    LibraryYear year(FiscalYear year) {
        var changes = new ArrayList<MadeChange>();
        for (Life one : lives) {
            for (Event event : one.events()) {
                if (event.kind() != null) {
                    changes.add(
                            new MadeChange(
                                    one.document(),
                                    event.revision(),
                                    event.kind(),
                                    event.approvedAt(),
                                    ""));
                }
            }
        }
        return new LibraryYear(year, today, lives.stream().map(Life::document).toList(), changes);
    }

    static List<FiscalYear> years() {
        var years = new ArrayList<FiscalYear>();
        for (int i = -1; i <= YEARS; i++) {
            years.add(new FiscalYear(FIRST.buddhistYear() + i));
        }
        return years;
    }

    static LocalDate day(Instant at) {
        return at.atZone(BangkokClock.ZONE).toLocalDate();
    }

    /** Null when its first day has not come yet: nobody knows of it. */
    private Life life(long key) {
        var events = new ArrayList<Event>();
        Instant at = moment();
        int revision = 1 + random.nextInt(3);
        boolean named = random.nextBoolean();
        events.add(new Event(at, revision, named ? kind() : null, at));
        boolean shown = true;
        int more = random.nextInt(7);
        for (int i = 0; i < more; i++) {
            at = later(at);
            shown = !shown || random.nextInt(3) > 0;
            if (shown) {
                revision += 1 + random.nextInt(2);
                Instant approved = random.nextInt(3) > 0 ? at : between(events.getLast().at(), at);
                ChangeKind kind = random.nextInt(4) > 0 ? kind() : null;
                events.add(new Event(at, revision, kind, approved));
            } else {
                events.add(new Event(at, 0, null, at));
            }
        }
        events.removeIf(one -> day(one.at()).isAfter(today));
        if (events.isEmpty()) {
            return null;
        }
        return new Life(document(key, events), events);
    }

    private KnownDocument document(long key, List<Event> events) {
        List<Instant> endings =
                events.stream().filter(one -> one.revision() == 0).map(Event::at).toList();
        List<Instant> shown =
                events.stream().filter(one -> one.revision() > 0).map(Event::at).toList();
        DocumentKind[] kinds = DocumentKind.values();
        String shelf = one(SHELVES);
        return new KnownDocument(
                key,
                "document-" + key,
                "เรื่องที่ " + key,
                kinds[random.nextInt(kinds.length)],
                shelf,
                "หมวด " + shelf,
                one(DIVISIONS),
                random.nextBoolean() ? Audience.PUBLIC : Audience.STAFF,
                events.getFirst().at(),
                Absence.of(endings, shown, events.getLast().revision() > 0, events.getLast().at()),
                random.nextInt(3),
                true);
    }

    private ChangeKind kind() {
        ChangeKind[] kinds = ChangeKind.values();
        return kinds[random.nextInt(kinds.length)];
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Every other moment lies at the turn of a year, often a breath before or after midnight. */
    private Instant moment() {
        LocalDate turn = FIRST.firstDay().plusYears(random.nextInt(YEARS));
        LocalDate day =
                random.nextBoolean()
                        ? turn.plusDays(random.nextInt(5) - 2)
                        : turn.plusDays(random.nextInt(365));
        Instant midnight = day.atStartOfDay(BangkokClock.ZONE).toInstant();
        return switch (random.nextInt(3)) {
            case 0 -> midnight;
            case 1 -> midnight.minus(1, ChronoUnit.MICROS);
            default -> midnight.plusSeconds(random.nextInt(86_400));
        };
    }

    /** Later than another moment, mostly by days. */
    private Instant later(Instant at) {
        Instant other = moment();
        return other.isAfter(at) ? other : at.plusSeconds(1 + random.nextInt(40 * 86_400));
    }

    private Instant between(Instant first, Instant last) {
        long seconds = ChronoUnit.SECONDS.between(first, last);
        return seconds < 2 ? last : first.plusSeconds(1 + random.nextInt((int) seconds - 1));
    }
}
