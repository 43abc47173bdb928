package khlang.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.language.Sentences;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.Person;
import khlang.rights.CurrentReader;
import khlang.rights.Role;
import khlang.task.Frequency;
import khlang.task.Level;
import khlang.task.WorkTasks;
import khlang.web.Choice;

/** What the pages of work tasks offer to choose from. */
@ApplicationScoped
class TaskChoices {

    static final Sentences WORDS = new Sentences("khlang.task.web.words");

    /** Stands in addresses for all divisions. */
    static final String ALL = "all";

    @Inject WorkTasks tasks;
    @Inject Organization organization;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /**
     * All divisions but the one that stands in where none is named.
     *
     * @param all the value of what stands for all of them
     */
    List<Choice> divisions(String all) {
        return Stream.concat(
                        Stream.of(new Choice(all, WORDS.say("allDivisions"))),
                        known().map(one -> new Choice(one.slug(), one.name())))
                .toList();
    }

    /** All divisions but that one, in their order. */
    Stream<Division> known() {
        return organization.namedDivisions().stream();
    }

    /** A division by its slug. */
    Optional<Division> division(String slug) {
        return known().filter(one -> one.slug().equals(slug)).findAny();
    }

    /**
     * The division that a list is asked for: that of the address, else one's own.
     *
     * @param asked null when nothing was asked for
     * @return the slug; empty for all
     */
    String asked(String asked) {
        if (ALL.equals(asked)) {
            return "";
        }
        return division(asked == null ? "" : asked).map(Division::slug).orElseGet(this::own);
    }

    /** The slug of the own division; empty for those above the divisions. */
    String own() {
        return reader.actor().divisions(Role.STAFF).stream()
                .filter(one -> division(one).isPresent())
                .findAny()
                .orElse("");
    }

    /** The key of the one who asks; 0 for nobody of the municipality. */
    long self() {
        return reader.actor().person();
    }

    /** The divisions whose tasks the one who asks keeps, and one more. */
    List<Choice> ownDivisions(Optional<Division> stored) {
        return Choice.after(
                WORDS.say("choose"),
                Stream.concat(stored.stream(), tasks.divisions().stream())
                        .map(one -> new Choice(one.slug(), one.name()))
                        .distinct());
    }

    /**
     * How often.
     *
     * @param none the key of what stands for none of them
     */
    List<Choice> frequencies(String none) {
        return Choice.after(
                WORDS.say(none),
                Arrays.stream(Frequency.values()).map(one -> new Choice(one.name(), one.label())));
    }

    /** The months, in the order of a fiscal year. */
    List<Choice> months() {
        return FiscalYear.containing(LocalDate.now(clock)).months().stream()
                .map(one -> new Choice(Integer.toString(one.getMonthValue()), month(one)))
                .toList();
    }

    /** The name of a month without its year. */
    static String month(YearMonth month) {
        return ThaiDates.month(month).replaceFirst("\\s.*$", "");
    }

    /** The levels that those who keep tasks may say, from one on. */
    static List<Choice> levels(Level lowest) {
        return Arrays.stream(Level.values())
                .filter(one -> one.compareTo(lowest) >= 0 && one != Level.ABLE)
                .map(one -> new Choice(one.name(), one.number() + " " + one.label()))
                .toList();
    }

    /** Those who may hold tasks of the divisions that the one who asks keeps; and one more. */
    List<Choice> owners(Optional<Person> stored) {
        Set<String> divisions =
                tasks.divisions().stream().map(Division::slug).collect(Collectors.toSet());
        return people(Stream.concat(stored.stream(), tasks.people(divisions).stream()).toList());
    }

    /** People, for a field in which one of them is chosen. */
    static List<Choice> people(List<Person> people) {
        return Choice.after(
                WORDS.say("choose"),
                people.stream()
                        .map(
                                one ->
                                        new Choice(
                                                one.id().toString(),
                                                one.fullName() + " · " + one.position().name()))
                        .distinct());
    }
}
