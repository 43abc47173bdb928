package khlang.plan.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import khlang.calendar.ThaiDates;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Reading;
import khlang.figures.Tally;
import khlang.language.Sentences;
import khlang.organization.Division;
import khlang.plan.ActionPlan;
import khlang.plan.KnownFigure;
import khlang.plan.PlanMeasure;

/**
 * Figures as people read them.
 *
 * @param divisions the names of the divisions, by their slugs
 * @param explained the measures as the year's plan explains them: those of the committee's own are
 *     explained nowhere else, for others it is asked where this portal has no words for them
 */
public record MeasureText(Map<String, String> divisions, List<PlanMeasure> explained) {

    private static final String NOTHING = "–";
    static final Sentences WORDS = new Sentences("khlang.plan.measures");

    /** The words of measures that every plan knows. */
    public static final MeasureText NONE = new MeasureText(Map.of(), List.of());

    /** The names are copied. */
    public MeasureText {
        divisions = Map.copyOf(divisions);
        explained = List.copyOf(explained);
    }

    /** The words for the figures of a plan, without those for divisions. */
    public static MeasureText of(ActionPlan plan) {
        return new MeasureText(Map.of(), plan.measures());
    }

    /**
     * The words for figures.
     *
     * @param explained the measures as the year's plan explains them
     */
    public static MeasureText of(List<PlanMeasure> explained, List<Division> divisions) {
        return new MeasureText(
                divisions.stream().collect(Collectors.toMap(Division::slug, Division::name)),
                explained);
    }

    /** A measure's first number with its unit. */
    public String value(KnownFigure figure) {
        return value(figure, figure.parts().getFirst());
    }

    private Optional<String> words(
            String measure, String key, Function<PlanMeasure, String> asPlanned) {
        Optional<PlanMeasure> planned =
                explained.stream().filter(one -> one.id().equals(measure)).findAny();
        return planned.filter(PlanMeasure::definedHere)
                .map(asPlanned)
                .or(() -> WORDS.find(measure + "." + key))
                .or(() -> planned.map(asPlanned));
    }

    private Optional<PlanMeasure> own(String measure) {
        return explained.stream()
                .filter(one -> one.id().equals(measure))
                .filter(PlanMeasure::definedHere)
                .findAny();
    }

    /** The measure's name in the plan. */
    public String name(Figure figure) {
        return name(figure.measure());
    }

    /** The same of the measure with a key. */
    public String name(String measure) {
        return words(measure, "name", PlanMeasure::name).orElse(measure);
    }

    /** How it is counted; empty where only the plan's file says so. */
    public String formula(Figure figure) {
        return formula(figure.measure());
    }

    /** The same of the measure with a key. */
    public String formula(String measure) {
        return words(measure, "formula", PlanMeasure::formula).orElse("");
    }

    /** What proves it; empty where only the plan's file says so. */
    public String evidence(Figure figure) {
        return evidence(figure.measure());
    }

    /** The same of the measure with a key. */
    public String evidence(String measure) {
        return words(measure, "evidence", one -> String.join(" ", one.evidence())).orElse("");
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

    /** What one of a measure's numbers counts. */
    public String partName(String measure, String part) {
        return WORDS.find(measure + "." + part + ".name")
                .or(() -> own(measure).map(PlanMeasure::name))
                .orElseGet(() -> WORDS.say("entered.name"));
    }

    /** In what one of a measure's numbers is counted. */
    public String partUnit(String measure, String part) {
        return WORDS.find(measure + "." + part + ".unit")
                .or(() -> own(measure).map(PlanMeasure::unit))
                .orElse("");
    }

    /** A number with its unit: {@code 3 ครั้ง}, {@code ร้อยละ 66.67 (2 จาก 3)}. */
    public String value(KnownFigure figure, KnownFigure.Part part) {
        if (figure.isSilent(part)) {
            return WORDS.say("unreported");
        }
        String number = value(part.reading(), part.tally());
        if (part.reading() == Reading.VERDICT) {
            return number;
        }
        return WORDS.say(
                        part.isShare() ? "share" : "number",
                        number,
                        partUnit(figure.measure(), part.key()),
                        Long.toString(part.tally().counted()),
                        Long.toString(part.tally().all()))
                .strip();
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
