package khlang.channel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.channel.Channel;
import khlang.channel.ImprovedChannel;
import khlang.channel.TallyState;
import khlang.language.Sentences;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.web.Choice;

/** What the pages of channels offer to choose from. */
@ApplicationScoped
class ChannelChoices {

    static final Sentences WORDS = new Sentences("khlang.channel.web.words");
    private static final int YEARS = 10;

    @Inject Organization organization;
    @Inject Clock clock;

    /** This fiscal year and those before it, the latest first. */
    List<FiscalYear> years() {
        int now = thisYear().buddhistYear();
        return IntStream.range(0, YEARS).mapToObj(back -> new FiscalYear(now - back)).toList();
    }

    /** The running fiscal year. */
    FiscalYear thisYear() {
        return FiscalYear.containing(LocalDate.now(clock));
    }

    /** Those years, and all of them. */
    List<Choice> yearChoices() {
        return Choice.after(
                WORDS.say("allYears"),
                years().stream()
                        .map(one -> Integer.toString(one.buddhistYear()))
                        .map(one -> new Choice(one, WORDS.say("year", one))));
    }

    /**
     * The channels.
     *
     * @param none the key of what stands for none of them
     * @param name how they are called there
     */
    static List<Choice> channels(String none, Function<Channel, String> name) {
        return Choice.after(
                WORDS.say(none),
                Arrays.stream(Channel.values())
                        .map(one -> new Choice(one.slug(), name.apply(one))));
    }

    /** The divisions, those that have ended, too. */
    List<Choice> divisions() {
        return Choice.after(
                WORDS.say("allDivisions"),
                organization.namedDivisions().stream()
                        .map(one -> new Choice(one.slug(), one.name())));
    }

    /** A division that an address asks for; empty when there is none of that name. */
    String known(String typed) {
        return divisions().stream()
                .map(Choice::value)
                .filter(one -> one.equals(typed))
                .findAny()
                .orElse("");
    }

    /** The months of a fiscal year, of the present one when none is asked for; and that month. */
    List<Choice> months(Optional<FiscalYear> year, Optional<YearMonth> asked) {
        return Choice.months(WORDS.say("allMonths"), year.orElseGet(this::thisYear), asked);
    }

    /**
     * What can be improved.
     *
     * @param none the key of what stands for none of them
     */
    static List<Choice> improved(String none) {
        return Choice.after(
                WORDS.say(none),
                Arrays.stream(ImprovedChannel.values())
                        .map(one -> new Choice(one.slug(), one.label())));
    }

    /** How far improvements have come, and those that were removed. */
    static List<Choice> states() {
        return Choice.after(
                WORDS.say("allStates"),
                Stream.concat(
                        Arrays.stream(TallyState.values())
                                .map(one -> new Choice(one.name(), one.label())),
                        Stream.of(new Choice(AskedImprovements.REMOVED, WORDS.say("removed")))));
    }

    /** Those for which the one who asks records; the only one is chosen already. */
    static List<Choice> own(List<Division> divisions) {
        return Stream.concat(
                        divisions.size() == 1
                                ? Stream.empty()
                                : Stream.of(new Choice("", WORDS.say("choose"))),
                        divisions.stream().map(one -> new Choice(one.slug(), one.name())))
                .toList();
    }
}
