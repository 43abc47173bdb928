package khlang.recognition.web;

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
import khlang.organization.Organization;
import khlang.recognition.Candidate;
import khlang.recognition.RecognitionFileKind;
import khlang.recognition.RecognitionKind;
import khlang.web.Choice;

/** What the pages of recognitions offer to choose from. */
@ApplicationScoped
class RecognitionChoices {

    static final Sentences WORDS = new Sentences("khlang.recognition.web.words");
    private static final int YEARS = 10;

    @Inject Organization organization;
    @Inject Clock clock;

    /** The running fiscal year. */
    FiscalYear thisYear() {
        return FiscalYear.containing(LocalDate.now(clock));
    }

    /**
     * This fiscal year and those before it.
     *
     * @param all whether all of them together are offered, too
     */
    List<Choice> years(boolean all) {
        int now = thisYear().buddhistYear();
        return Stream.concat(
                        all ? Stream.of(new Choice("", WORDS.say("allYears"))) : Stream.empty(),
                        IntStream.range(0, YEARS)
                                .mapToObj(back -> Integer.toString(now - back))
                                .map(one -> new Choice(one, WORDS.say("year", one))))
                .toList();
    }

    /** The months of a fiscal year, of the present one when none is asked for; and that month. */
    List<Choice> months(Optional<FiscalYear> year, Optional<YearMonth> asked) {
        return Choice.months(WORDS.say("allMonths"), year.orElseGet(this::thisYear), asked);
    }

    /**
     * The kinds.
     *
     * @param none the key of what stands for none of them
     */
    static List<Choice> kinds(String none) {
        return Choice.after(
                WORDS.say(none),
                Arrays.stream(RecognitionKind.values())
                        .map(one -> new Choice(one.name(), one.label())));
    }

    /** The divisions, those that have ended, too. */
    List<Choice> divisions() {
        return Choice.after(
                WORDS.say("allDivisions"),
                organization.namedDivisions().stream()
                        .map(one -> new Choice(one.slug(), one.name())));
    }

    /** Those who may be nominated. */
    static List<Choice> recipients(List<Candidate> candidates) {
        return Choice.after(
                WORDS.say("choose"),
                candidates.stream().map(one -> new Choice(one.key(), one.label())));
    }

    /** What files may be. */
    static List<Choice> evidence() {
        return Arrays.stream(RecognitionFileKind.values())
                .map(one -> new Choice(one.name(), one.label()))
                .toList();
    }
}
