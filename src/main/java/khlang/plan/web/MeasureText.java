package khlang.plan.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import khlang.calendar.ThaiDates;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Reading;
import khlang.figures.Tally;
import khlang.language.Sentences;
import khlang.plan.ActionPlan;
import khlang.plan.PlanMeasure;

/**
 * Figures as people read them.
 *
 * @param divisions the names of the divisions, by their slugs
 * @param own measures that the committee of the year has defined itself
 */
public record MeasureText(Map<String, String> divisions, List<PlanMeasure> own) {

    private static final String NOTHING = "–";
    static final Sentences WORDS = new Sentences("khlang.plan.measures");

    /** The names are copied. */
    public MeasureText {
        divisions = Map.copyOf(divisions);
        own = List.copyOf(own);
    }

    /** The words for the figures of a plan, without those for divisions. */
    public static MeasureText of(ActionPlan plan) {
        return new MeasureText(Map.of(), plan.ownMeasures());
    }

    private Optional<PlanMeasure> own(String measure) {
        return own.stream().filter(one -> one.id().equals(measure)).findAny();
    }

    private String words(String measure, Function<PlanMeasure, String> ofOwn, String key) {
        return own(measure).map(ofOwn).orElseGet(() -> WORDS.say(measure + "." + key));
    }

    /** The measure's name in the plan. */
    public String name(Figure figure) {
        return name(figure.measure());
    }

    /** The same of the measure with a key. */
    public String name(String measure) {
        return words(measure, PlanMeasure::name, "name");
    }

    /** How it is counted. */
    public String formula(Figure figure) {
        return formula(figure.measure());
    }

    /** The same of the measure with a key. */
    public String formula(String measure) {
        return words(measure, PlanMeasure::formula, "formula");
    }

    /** What proves it. */
    public String evidence(Figure figure) {
        return evidence(figure.measure());
    }

    /** The same of the measure with a key. */
    public String evidence(String measure) {
        return words(measure, one -> String.join(" ", one.evidence()), "evidence");
    }

    /** What one of its numbers counts. */
    public String name(Figure figure, FigurePart part) {
        return partName(figure.measure(), part.key());
    }

    /** In what one of its numbers is counted. */
    public String unit(Figure figure, FigurePart part) {
        return partUnit(figure.measure(), part.key());
    }

    /**
     * A number: {@code 1,234}, {@code 66.67}, a word for a verdict; a dash where there is nothing
     * to have a share of or to judge by.
     */
    public String value(FigurePart part, Tally tally) {
        return value(part.reading(), tally);
    }

    String partName(String measure, String part) {
        return words(measure, PlanMeasure::name, part + ".name");
    }

    String partUnit(String measure, String part) {
        return words(measure, PlanMeasure::unit, part + ".unit");
    }

    static String value(Reading reading, Tally tally) {
        return switch (reading) {
            case COUNT -> String.format(Locale.ROOT, "%,d", tally.counted());
            case SHARE -> tally.percent().map(BigDecimal::toPlainString).orElse(NOTHING);
            case VERDICT ->
                    tally.all() == 0
                            ? NOTHING
                            : WORDS.say(tally.counted() > 0 ? "there" : "notThere");
        };
    }

    /** What stands for a value of a facet. */
    public String label(Facet facet, String value) {
        return switch (facet) {
            case DIVISION ->
                    value.isEmpty()
                            ? WORDS.say("above")
                            : divisions.getOrDefault(value, WORDS.say("unknown"));
            case MONTH -> ThaiDates.month(YearMonth.parse(value));
            default -> value.isEmpty() ? WORDS.say("unknown") : value;
        };
    }
}
