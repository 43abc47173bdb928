package khlang.plan.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;
import khlang.figures.Tally;
import khlang.language.Sentences;
import khlang.plan.KnownFigure;

/**
 * Figures as people read them.
 *
 * @param divisions the names of the divisions, by their slugs
 */
public record MeasureText(Map<String, String> divisions) {

    static final Sentences WORDS = new Sentences("khlang.plan.measures");

    /** The names are copied. */
    public MeasureText {
        divisions = Map.copyOf(divisions);
    }

    /** The measure's name in the plan. */
    public String name(Figure figure) {
        return name(figure.measure());
    }

    /** The same of the measure with a key. */
    public String name(String measure) {
        return WORDS.find(measure + ".name").orElse(measure);
    }

    /** How it is counted; empty where only the plan's file says so. */
    public String formula(Figure figure) {
        return formula(figure.measure());
    }

    /** The same of the measure with a key. */
    public String formula(String measure) {
        return WORDS.find(measure + ".formula").orElse("");
    }

    /** What proves it; empty where only the plan's file says so. */
    public String evidence(Figure figure) {
        return evidence(figure.measure());
    }

    /** The same of the measure with a key. */
    public String evidence(String measure) {
        return WORDS.find(measure + ".evidence").orElse("");
    }

    /** What one of its numbers counts. */
    public String name(Figure figure, FigurePart part) {
        return partName(figure.measure(), part.key());
    }

    /** In what one of its numbers is counted. */
    public String unit(Figure figure, FigurePart part) {
        return partUnit(figure.measure(), part.key());
    }

    /** A number: {@code 1,234}, {@code 66.67}; a dash where there is nothing to have a share of. */
    public String value(FigurePart part, Tally tally) {
        return value(part.isShare(), tally);
    }

    /** What one of a measure's numbers counts. */
    public static String partName(String measure, String part) {
        return WORDS.find(measure + "." + part + ".name")
                .orElseGet(() -> WORDS.say("entered.name"));
    }

    /** In what one of a measure's numbers is counted; empty where only the plan's file says so. */
    public static String partUnit(String measure, String part) {
        return WORDS.find(measure + "." + part + ".unit").orElse("");
    }

    /** A number with its unit: {@code 3 ครั้ง}, {@code ร้อยละ 66.67 (2 จาก 3)}. */
    public static String value(KnownFigure figure, KnownFigure.Part part) {
        if (figure.provenance() == Provenance.TYPED && !part.isReported()) {
            return WORDS.say("unreported"); // which is no zero (domain 1.5, rule 8)
        }
        return WORDS.say(
                        part.isShare() ? "share" : "number",
                        value(part.isShare(), part.tally()),
                        partUnit(figure.measure(), part.key()),
                        Long.toString(part.tally().counted()),
                        Long.toString(part.tally().all()))
                .strip();
    }

    static String value(boolean share, Tally tally) {
        return share
                ? tally.percent().map(BigDecimal::toPlainString).orElse("–")
                : String.format(Locale.ROOT, "%,d", tally.counted());
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
