package khlang.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khlang.calendar.FiscalYear;
import khlang.evidence.EnterableMeasure.Part;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;
import khlang.language.Sentences;

/**
 * Makes figures of typed-in values: a line for each division or the whole office, with what it
 * adds. What nobody stands for yet is listed and not counted; a share has no such lines, since they
 * would make it smaller.
 */
final class EnteredLists {

    private static final Sentences WORDS = new Sentences("khlang.evidence.words");

    private EnteredLists() {}

    /**
     * The figure of a measure.
     *
     * @param values all that were typed in for it; never empty
     */
    static Figure figure(
            FiscalYear year, String measure, LocalDate asOf, List<EnteredWithNumbers> values) {
        Set<Part> parts = new LinkedHashSet<>();
        values.forEach(one -> one.amounts().forEach(amount -> parts.add(amount.part())));
        return new Figure(
                measure,
                Provenance.TYPED,
                values.stream().noneMatch(one -> one.value().place().isWhole()),
                year,
                asOf,
                parts.stream().map(part -> part(part, values)).toList());
    }

    private static FigurePart part(Part part, List<EnteredWithNumbers> values) {
        List<Entry> entries = new ArrayList<>();
        for (EnteredWithNumbers one : values) {
            Optional<EnteredAmount> amount = one.amount(part.key());
            amount.ifPresent(known -> entries.addAll(entries(one.value(), known)));
        }
        return part.isShare()
                ? FigurePart.share(part.key(), entries)
                : FigurePart.count(part.key(), entries);
    }

    private static List<Entry> entries(EnteredValue value, EnteredAmount amount) {
        String key = "entered:" + value.place().slug();
        if (!amount.part().isShare()) {
            return List.of(entry(key, value, value.isConfirmed(), words(value), amount.counted()));
        }
        return value.isConfirmed()
                ? List.of(
                        entry(key, value, true, words(value), amount.counted()),
                        entry(
                                key + ":rest",
                                value,
                                false,
                                WORDS.say("rest"),
                                amount.whole() - amount.counted()))
                : List.of();
    }

    private static String words(EnteredValue value) {
        return value.isConfirmed()
                ? WORDS.say("confirmedBy", value.confirmer().orElse(""))
                : value.state().label();
    }

    private static Entry entry(
            String key, EnteredValue value, boolean counted, String detail, long amount) {
        return new Entry(
                key,
                counted,
                value.place().name(),
                detail,
                null,
                EnteredDecisions.address(value.year(), value.measure(), value.place().slug()),
                value.place()
                        .division()
                        .map(one -> Map.of(Facet.DIVISION, one.slug()))
                        .orElse(Map.of()),
                amount);
    }
}
