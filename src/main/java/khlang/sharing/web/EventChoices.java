package khlang.sharing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.language.Sentences;
import khlang.organization.Committee;
import khlang.organization.Organization;
import khlang.organization.Person;
import khlang.sharing.EventKind;
import khlang.sharing.EvidenceKind;
import khlang.sharing.MeetingCommittees;
import khlang.sharing.SharingEvents;
import khlang.web.Choice;

/** What the pages of sharing events offer to choose from. */
@ApplicationScoped
class EventChoices {

    static final Sentences WORDS = new Sentences("khlang.sharing.web.words");
    private static final int YEARS = 10;

    @Inject SharingEvents events;
    @Inject MeetingCommittees committees;
    @Inject Organization organization;
    @Inject Clock clock;

    /** Next fiscal year, this one and those before it. */
    List<Choice> years() {
        int now = FiscalYear.containing(LocalDate.now(clock)).buddhistYear();
        return Choice.after(
                WORDS.say("allYears"),
                IntStream.range(-1, YEARS)
                        .mapToObj(back -> Integer.toString(now - back))
                        .map(year -> new Choice(year, WORDS.say("year", year))));
    }

    /** The months of a fiscal year, of the present one when none is asked for; and that month. */
    List<Choice> months(Optional<FiscalYear> year, Optional<YearMonth> asked) {
        return Choice.months(
                WORDS.say("allMonths"),
                year.orElseGet(() -> FiscalYear.containing(LocalDate.now(clock))),
                asked);
    }

    /**
     * The kinds.
     *
     * @param none the key of what stands for none of them
     */
    List<Choice> kinds(String none) {
        return Choice.after(
                WORDS.say(none),
                Arrays.stream(EventKind.values()).map(one -> new Choice(one.name(), one.label())));
    }

    /** All divisions, those that have ended, too: they held events in earlier years. */
    List<Choice> divisions() {
        return Choice.after(
                WORDS.say("allDivisions"),
                organization.namedDivisions().stream()
                        .map(one -> new Choice(one.slug(), one.name())));
    }

    /** The divisions of which the one who asks records events. */
    List<Choice> ownDivisions() {
        return Stream.concat(
                        events.mayRecordAll()
                                ? Stream.of(new Choice("", WORDS.say("whole")))
                                : Stream.empty(),
                        events.divisions().stream().map(one -> new Choice(one.slug(), one.name())))
                .toList();
    }

    /**
     * The committees whose meeting an event may be.
     *
     * @param chosen is offered whatever its year; empty for none
     */
    List<Choice> committees(Optional<Committee> chosen) {
        return Choice.after(
                WORDS.say("noCommittee"),
                Stream.concat(
                                chosen.stream(),
                                committees.offered().stream()
                                        .filter(
                                                one ->
                                                        !chosen.map(Committee::id)
                                                                .equals(Optional.of(one.id()))))
                        .map(EventChoices::choice));
    }

    private static Choice choice(Committee one) {
        return new Choice(
                one.id().toString(),
                WORDS.say("committee", one.name(), Integer.toString(one.fiscalYear())));
    }

    /** At the office, or elsewhere. */
    List<Choice> sides() {
        return List.of(
                new Choice("inside", WORDS.say("inside")),
                new Choice("outside", WORDS.say("outside")));
    }

    /** What files may be. */
    List<Choice> evidence() {
        return Arrays.stream(EvidenceKind.values())
                .map(one -> new Choice(one.name(), one.label()))
                .toList();
    }

    /** People, for a field in which one of them is chosen. */
    static List<Choice> people(List<Person> people) {
        return Choice.after(
                WORDS.say("nobody"),
                people.stream()
                        .map(
                                one ->
                                        new Choice(
                                                one.id().toString(),
                                                one.fullName() + " · " + one.position().name())));
    }
}
