package khlang.survey.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import khlang.calendar.ThaiDates;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;
import khlang.language.Sentences;
import khlang.survey.Levels;
import khlang.survey.PortalOpinion;

/**
 * M15, satisfaction of citizens, in percent; mixed: typed in from the official survey, automatic
 * from the portal's readers.
 *
 * <p>The official survey's value stands first where it is known. Portal: {@code 100 * sum(score) /
 * (5 * n)}, with {@code n} and the share of {@code score >= 4}; fewer than ten answers are told to
 * be few. What readers say of the portal is another thing with another name than what citizens say
 * of the office's services.
 */
final class CitizenSatisfaction {

    static final String KEY = "M15";

    private static final Sentences WORDS = new Sentences("khlang.survey.measure.words");
    private static final int HUNDRED = 100;

    private CitizenSatisfaction() {}

    /** What is known of a year. */
    static Figure figure(Optional<OfficialValue> official, PortalOpinion portal, LocalDate asOf) {
        List<FigurePart> parts = new ArrayList<>();
        official.ifPresent(one -> parts.add(FigurePart.share("official", entries(one))));
        Levels overall = portal.overall();
        parts.add(
                FigurePart.share(
                        overall.areFew() ? "portalFew" : "portal",
                        entries(portal, Levels::sum, one -> Levels.MOST * one.n())));
        parts.add(
                FigurePart.share(
                        "satisfied", entries(portal, CitizenSatisfaction::satisfied, Levels::n)));
        parts.add(FigurePart.count("answers", entries(portal, Levels::n, Levels::n)));
        return new Figure(
                KEY,
                official.isPresent() ? Provenance.TYPED : Provenance.AUTOMATIC,
                portal.year(),
                asOf,
                parts);
    }

    private static long satisfied(Levels levels) {
        return levels.of(Levels.SATISFIED) + levels.of(Levels.MOST);
    }

    /** The share as parts of a whole: of a hundred, or of as many as its decimals ask for. */
    private static List<Entry> entries(OfficialValue value) {
        BigDecimal percent = value.percent().stripTrailingZeros();
        BigDecimal whole =
                BigDecimal.valueOf(HUNDRED).scaleByPowerOfTen(Math.max(0, percent.scale()));
        BigDecimal part = percent.scaleByPowerOfTen(Math.max(0, percent.scale()));
        String key = "official:" + value.id();
        return List.of(
                entry(key, true, part.longValueExact(), value),
                entry(key + ":rest", false, whole.subtract(part).longValueExact(), value));
    }

    private static Entry entry(String key, boolean counted, long amount, OfficialValue value) {
        return new Entry(
                key,
                counted,
                value.institution(),
                WORDS.say(counted ? "reached" : "missing", amount),
                null,
                value.report(),
                Map.of(),
                amount);
    }

    /** Two lines a month in which somebody answered: what was reached, and what is missing. */
    private static List<Entry> entries(
            PortalOpinion portal, ToLongFunction<Levels> part, ToLongFunction<Levels> whole) {
        List<Entry> entries = new ArrayList<>();
        portal.months()
                .forEach(
                        (month, levels) -> {
                            long reached = part.applyAsLong(levels);
                            long missing = whole.applyAsLong(levels) - reached;
                            if (reached > 0) {
                                entries.add(entry(month, true, reached, portal));
                            }
                            if (missing > 0) {
                                entries.add(entry(month, false, missing, portal));
                            }
                        });
        return entries;
    }

    private static Entry entry(
            YearMonth month, boolean counted, long amount, PortalOpinion portal) {
        return new Entry(
                "portal:" + month + (counted ? "" : ":rest"),
                counted,
                ThaiDates.month(month),
                WORDS.say(counted ? "reached" : "missing", amount),
                null,
                "/survey/satisfaction?year=" + portal.year().buddhistYear(),
                Map.of(Facet.MONTH, month.toString()),
                amount);
    }
}
