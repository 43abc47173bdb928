package khlang.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Those who are asked to read something, and how far they are. Whoever may not know names is to be
 * shown {@link #divisions} alone.
 *
 * @param people by division, then first name; empty while the must-read rests or has ended
 */
public record Circle(MustRead must, ReadDocument document, List<AskedPerson> people) {

    /** The people are copied. */
    public Circle {
        people = List.copyOf(people);
    }

    /**
     * What those of a division have come to.
     *
     * @param division the slug; empty for those above the divisions
     * @param name empty for those above the divisions
     * @param asked how many are asked
     * @param read how many of them have acknowledged it
     * @param late how many of the others are late
     */
    public record Division(String division, String name, long asked, long read, long late) {

        /** How many have not acknowledged it. */
        public long waiting() {
            return asked - read;
        }
    }

    /**
     * Sees how far people are.
     *
     * @param staff who works here
     * @param words what they have acknowledged of the document last, by their keys
     */
    static Circle of(
            MustRead must,
            ReadDocument document,
            List<StaffMember> staff,
            Map<Long, LastWord> words) {
        if (!asksNow(must, document)) {
            return new Circle(must, document, List.of());
        }
        return new Circle(
                must,
                document,
                staff.stream()
                        .filter(must::asks)
                        .map(
                                one ->
                                        person(
                                                must,
                                                document,
                                                one,
                                                Optional.ofNullable(words.get(one.person()))))
                        .toList());
    }

    /** Whether anybody is asked: not when it has ended, and not while nobody can read it. */
    static boolean asksNow(MustRead must, ReadDocument document) {
        return must.endedOn().isEmpty() && document.isPublished();
    }

    /** How far one of them is. */
    static AskedPerson person(
            MustRead must, ReadDocument document, StaffMember member, Optional<LastWord> word) {
        Optional<LocalDate> again = word.flatMap(one -> document.askedAgainOn(one.revision()));
        return new AskedPerson(
                member,
                again.isPresent() ? Optional.empty() : word.map(LastWord::on),
                must.dueFor(member.since(), again.orElse(null)),
                again.isPresent());
    }

    /** Whether it rests: nobody can read the document. */
    public boolean isResting() {
        return must.endedOn().isEmpty() && !document.isPublished();
    }

    /** How many are asked. */
    public long asked() {
        return people.size();
    }

    /** How many of them have acknowledged it. */
    public long read() {
        return people.stream().filter(one -> !one.isWaitedFor()).count();
    }

    /** How many are late. */
    public long late(LocalDate today) {
        return people.stream().filter(one -> one.isLate(today)).count();
    }

    /** Division by division, in the order of divisions. */
    public List<Division> divisions(LocalDate today) {
        Map<String, Division> counted = new LinkedHashMap<>();
        for (AskedPerson one : people) {
            StaffMember member = one.member();
            counted.merge(
                    member.division(),
                    new Division(
                            member.division(),
                            member.divisionName(),
                            1,
                            one.isWaitedFor() ? 0 : 1,
                            one.isLate(today) ? 1 : 0),
                    Circle::sum);
        }
        return List.copyOf(counted.values());
    }

    private static Division sum(Division a, Division b) {
        return new Division(
                a.division(),
                a.name(),
                a.asked() + b.asked(),
                a.read() + b.read(),
                a.late() + b.late());
    }

    /** Who of a division has not acknowledged it: for its head alone. */
    List<AskedPerson> waitedFor(String division) {
        return people.stream()
                .filter(one -> one.member().division().equals(division))
                .filter(AskedPerson::isWaitedFor)
                .toList();
    }
}
