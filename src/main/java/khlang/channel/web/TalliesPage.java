package khlang.channel.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.channel.TallyState;
import khlang.channel.TallyYear;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;
import khlang.figures.Tally;
import khlang.language.Sentences;
import khlang.organization.Division;
import khlang.web.Page;

/**
 * Who has reported which month of a fiscal year.
 *
 * @param years those that can be chosen, the latest first
 * @param figures what comes of them, and of the log of publications
 * @param opened the slugs of the divisions whose forms the one who asks may open
 * @param own the slug of the own division; empty for none
 * @param month for which those who have not reported are reminded
 */
public record TalliesPage(
        TallyYear tallies,
        List<FiscalYear> years,
        List<Figure> figures,
        Set<String> opened,
        String own,
        YearMonth month)
        implements Page {

    private static final String NONE = "\u2013";
    private static final Sentences MEASURES = new Sentences("khlang.plan.measures");

    @Override
    public String template() {
        return "channel/tallies.jte";
    }

    /** Where the form of a division stands. */
    public static String address(Division division, YearMonth month) {
        return "/channels/tallies/" + division.slug() + "/" + month;
    }

    /** The month that the own division reports next: the last one that is over, or this one. */
    public YearMonth next() {
        YearMonth now = YearMonth.from(tallies.today());
        return tallies.year().months().contains(now.minusMonths(1)) ? now.minusMonths(1) : now;
    }

    /** The words that remind those who have not reported; empty when all have. */
    public String reminder(String portal) {
        List<Division> missing = tallies.missing(month);
        return missing.isEmpty()
                ? ""
                : ChannelChoices.WORDS.say(
                        "reminder",
                        ThaiDates.month(month),
                        missing.stream()
                                .map(one -> "- " + one.name())
                                .collect(Collectors.joining("\n")),
                        portal + "/channels/tallies?year=" + tallies.year().buddhistYear());
    }

    /** How far a division has come with a month, as people read it. */
    public static String words(TallyYear tallies, Division division, YearMonth month) {
        Optional<TallyState> state =
                tallies.state(division, month)
                        .filter(one -> one != TallyState.DRAFT || !tallies.isOver(month));
        if (state.isPresent()) {
            return state.get().label();
        }
        if (tallies.isMissing(division, month)) {
            return ChannelChoices.WORDS.say("tallies.missing");
        }
        return tallies.isAsked(division, month) ? ChannelChoices.WORDS.say("tallies.open") : NONE;
    }

    /** Where a number comes from. */
    public static String source(Figure figure, FigurePart part) {
        return part.key().equals("website") || figure.provenance() != Provenance.AUTOMATIC
                ? figure.provenance().label()
                : Provenance.RECORDS.label();
    }

    /** What one of the numbers counts. */
    public static String name(Figure figure, FigurePart part) {
        return MEASURES.say(figure.measure() + "." + part.key() + ".name");
    }

    /** One of the numbers with its unit; a dash where nothing is in its list. */
    public static String counted(Figure figure, FigurePart part) {
        return part.entries().isEmpty()
                ? NONE
                : number(part.tally().counted()) + " " + unit(figure, part);
    }

    /** What is listed and does not count, with its unit; a dash where there is nothing. */
    public static String open(Figure figure, FigurePart part) {
        Tally tally = part.tally();
        return tally.all() == tally.counted()
                ? NONE
                : number(tally.all() - tally.counted()) + " " + unit(figure, part);
    }

    private static String unit(Figure figure, FigurePart part) {
        return MEASURES.say(figure.measure() + "." + part.key() + ".unit");
    }

    /** A number as people read it, with commas between the thousands. */
    public static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
