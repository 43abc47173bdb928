package khlang.evaluation.measure;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.evaluation.YearReports;
import khlang.evaluation.measure.EvaluationYear.Advice;
import khlang.evaluation.measure.EvaluationYear.Meeting;
import khlang.evaluation.measure.EvaluationYear.Report;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;
import khlang.language.Sentences;

/**
 * M29, monitoring and evaluation of the plan; from records.
 *
 * <p>{@code met = committee order exists and count(EvaluationReport submitted for FY) >= 1}; also
 * how often a report was handed over, what has become of recommendations, and how often the
 * committee met.
 */
final class PlanEvaluation {

    static final String KEY = YearReports.OF_THE_REPORT;

    private static final Sentences WORDS = new Sentences("khlang.evaluation.measure");

    private PlanEvaluation() {}

    /** What it says of a year. */
    static Figure figure(EvaluationYear year) {
        return new Figure(KEY, Provenance.RECORDS, year.year(), year.today(), count(year));
    }

    private static List<FigurePart> count(EvaluationYear year) {
        return List.of(
                FigurePart.verdict("met", conditions(year)),
                FigurePart.count(
                        "submissions",
                        year.submitted().stream().map(one -> submission(year, one)).toList()),
                FigurePart.count("open", advice(year, true)),
                FigurePart.count("closed", advice(year, false)),
                FigurePart.count(
                        "meetings", year.held().stream().map(PlanEvaluation::meeting).toList()));
    }

    /** Two conditions of one thing: it is there when both hold. */
    private static List<Entry> conditions(EvaluationYear year) {
        boolean met = year.order().isPresent() && !year.submitted().isEmpty();
        String order =
                year.order()
                        .map(
                                one ->
                                        WORDS.say(
                                                "order",
                                                one.number(),
                                                ThaiDates.abbreviated(one.date())))
                        .orElseGet(() -> WORDS.say("noOrder"));
        String report =
                year.submitted().stream()
                        .findFirst()
                        .map(one -> WORDS.say("report", ThaiDates.abbreviated(one.on())))
                        .orElseGet(() -> WORDS.say("noReport"));
        return List.of(
                condition(year, met, order, "/committees"),
                condition(year, met, report, "/report"));
    }

    private static Entry condition(EvaluationYear year, boolean met, String detail, String page) {
        String name = WORDS.say("name", number(year));
        return new Entry(
                "plan:" + number(year), met, name, detail, null, plan(year) + page, Map.of());
    }

    private static Entry submission(EvaluationYear year, Report one) {
        return new Entry(
                "report:" + number(year) + "-" + one.number(),
                true,
                one.number() == 1
                        ? WORDS.say("first", number(year))
                        : WORDS.say("corrected", number(year), one.number() - 1),
                one.letter().isEmpty() ? "" : WORDS.say("letter", one.letter()),
                one.on(),
                plan(year) + "/report?revision=" + one.number(),
                Map.of(Facet.MONTH, YearMonth.from(one.on()).toString()));
    }

    private static List<Entry> advice(EvaluationYear year, boolean open) {
        return year.advice().stream()
                .filter(one -> one.isOpen() == open)
                .map(one -> advice(year, one))
                .toList();
    }

    private static Entry advice(EvaluationYear year, Advice one) {
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.STATUS, one.state());
        if (!one.division().isEmpty()) {
            facets.put(Facet.DIVISION, one.division());
        }
        return new Entry(
                "recommendation:" + one.id(),
                true,
                one.words(),
                one.state(),
                null,
                plan(year) + "/recommendations",
                facets);
    }

    private static Entry meeting(Meeting one) {
        return new Entry(
                "event:" + one.id(),
                true,
                one.title(),
                "",
                one.heldOn(),
                "/activities/" + one.id(),
                Map.of(Facet.MONTH, YearMonth.from(one.heldOn()).toString()));
    }

    private static String number(EvaluationYear year) {
        return Integer.toString(year.year().buddhistYear());
    }

    private static String plan(EvaluationYear year) {
        return "/plan/" + number(year);
    }
}
