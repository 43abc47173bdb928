package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import khlang.calendar.FiscalYear;
import khlang.language.Sentences;
import khlang.library.Categories;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.Person;
import khlang.rights.CurrentReader;
import khlang.training.TrainingKind;
import khlang.training.Trainings;
import khlang.web.Choice;

/** What the pages of trainings offer to choose from. */
@ApplicationScoped
class TrainingChoices {

    static final Sentences WORDS = new Sentences("khlang.training.web.words");
    private static final int YEARS = 10;

    @Inject Trainings trainings;
    @Inject Organization organization;
    @Inject Categories categories;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /** This fiscal year and those before it. */
    List<Choice> years() {
        int now = FiscalYear.containing(LocalDate.now(clock)).buddhistYear();
        return Choice.after(
                WORDS.say("allYears"),
                IntStream.range(0, YEARS)
                        .mapToObj(back -> Integer.toString(now - back))
                        .map(year -> new Choice(year, WORDS.say("year", year))));
    }

    /**
     * The kinds.
     *
     * @param none the key of what stands for none of them
     */
    List<Choice> kinds(String none) {
        return Choice.after(
                WORDS.say(none),
                Arrays.stream(TrainingKind.values())
                        .map(one -> new Choice(one.name(), one.label())));
    }

    /** What lists say of a record that was made after its fiscal year; nothing of any other. */
    static String recorded(boolean late) {
        return late ? WORDS.say("recordedLate") : "";
    }

    /** Held by others, or by the office. */
    List<Choice> sides() {
        return List.of(
                new Choice("", WORDS.say("choose")),
                new Choice("outside", WORDS.say("outside")),
                new Choice("inside", WORDS.say("inside")));
    }

    /** The divisions, those that have ended, too: people took part in earlier years. */
    List<Choice> divisions() {
        return Choice.after(
                WORDS.say("allDivisions"),
                organization.namedDivisions().stream()
                        .map(one -> new Choice(one.slug(), one.name())));
    }

    /** The shelves of the library. */
    List<Choice> categories() {
        return Choice.after(
                WORDS.say("choose"),
                categories.all().stream().map(one -> new Choice(one.slug(), one.name())));
    }

    /** People to tick, by division; the own division is open, and those with somebody ticked. */
    List<PeopleGroup> people(List<Long> ticked) {
        Map<String, List<Person>> groups = new LinkedHashMap<>();
        for (Person one : trainings.candidates(new HashSet<>(ticked))) {
            String name = one.division().map(Division::name).orElse("");
            groups.computeIfAbsent(name, none -> new ArrayList<>()).add(one);
        }
        long self = reader.actor().person();
        return groups.entrySet().stream()
                .map(
                        group ->
                                new PeopleGroup(
                                        group.getKey(),
                                        group.getValue(),
                                        group.getValue().stream()
                                                .anyMatch(
                                                        one ->
                                                                one.id() == self
                                                                        || ticked.contains(
                                                                                one.id()))))
                .toList();
    }
}
