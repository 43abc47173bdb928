package khlang.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.library.NamedDocument;

/**
 * A task in a list, with everybody who stands in for it.
 *
 * @param division the slug
 * @param divisionName its short name
 * @param manual the manual's name in addresses; empty for none
 * @param document the manual, when there is one that exists for the one who asks
 * @param endedOn the last day on which it is done; null while there is none
 * @param standIns all who stand in, also those who have left the municipality
 * @param readers the keys of those who have acknowledged the manual and work here
 * @param day for which all of it is told
 */
public record TaskRow(
        long id,
        String title,
        String division,
        String divisionName,
        TaskPerson owner,
        String manual,
        Optional<NamedDocument> document,
        Frequency frequency,
        Months months,
        LocalDate endedOn,
        boolean sample,
        List<Standby> standIns,
        Set<Long> readers,
        LocalDate day) {

    /** How many days ahead lists tell of what ends. */
    public static final int DAYS_AHEAD = 30;

    /** The people are copied. */
    public TaskRow {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(manual, "manual");
        standIns = List.copyOf(standIns);
        readers = Set.copyOf(readers);
    }

    /** Whether readers see its manual. */
    public boolean hasManual() {
        return document.filter(NamedDocument::isPublished).isPresent();
    }

    /** Those who stand in and work here; the main holder is not among them. */
    public List<Standby> substitutes() {
        return standIns.stream()
                .filter(one -> one.person().worksOn(day))
                .filter(one -> one.person().id() != owner.id())
                .toList();
    }

    /** How far one of them has come: who has acknowledged the manual has at least read it. */
    public Level level(Standby one) {
        Level said = one.ability().on(day);
        return said == Level.NONE && readers.contains(one.person().id()) ? Level.READ : said;
    }

    /** The substitutes who have come so far and no farther. */
    public List<Standby> at(Level level) {
        return substitutes().stream().filter(one -> level(one) == level).toList();
    }

    /** The keys of those who have acknowledged the manual and do not stand in. */
    public Set<Long> otherReaders() {
        return readers.stream()
                .filter(one -> one != owner.id())
                .filter(one -> standIns.stream().noneMatch(s -> s.isOf(one)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What it lacks for somebody else to be able to do it; empty when somebody can. */
    public Set<Gap> gaps() {
        return Gap.of(hasManual(), substitutes().stream().map(Standby::ability).toList(), day);
    }

    /** Whether nobody but the main holder can do it. */
    public boolean isForOneOnly() {
        return at(Level.ABLE).isEmpty();
    }

    /** Whether the main holder has left or leaves soon. */
    public boolean isOwnerGoing() {
        return !owner.worksOn(day) || owner.leavesWithin(day, DAYS_AHEAD);
    }

    /** The substitutes whose confirmation has lapsed or lapses soon. */
    public List<Standby> ending() {
        return substitutes().stream()
                .filter(
                        one ->
                                one.ability().isLapsed(day)
                                        || one.ability().endsWithin(day, DAYS_AHEAD))
                .toList();
    }

    /** The substitutes who leave soon. */
    public List<Standby> leaving() {
        return substitutes().stream()
                .filter(one -> one.person().leavesWithin(day, DAYS_AHEAD))
                .toList();
    }

    /** Where its page is. */
    public String address() {
        return "/tasks/" + id;
    }
}
