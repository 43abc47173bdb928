package khlang.reading.measure;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;
import khlang.language.Sentences;

/**
 * M25, staff who know the goals of the plan, in people and in percent; from records.
 *
 * <p>{@code n = count(distinct counted person with acknowledgement in FY or on a scanned sign
 * list); pct = 100 * n / all_staff(as-of)}. Only those above the line count who are below it:
 * whoever has left is in the number and not in the share. In the share everybody stands in one
 * division: that of the day on which they knew first, else their present one. Who does not know
 * them is counted and not named: their head alone is told that.
 */
final class GoalsKnown implements ReadingMeasure {

    private static final Sentences WORDS = new Sentences("khlang.reading.words");

    @Override
    public String key() {
        return "M25";
    }

    @Override
    public Provenance provenance() {
        return Provenance.RECORDS;
    }

    @Override
    public List<FigurePart> count(ReadingYear year) {
        Map<Long, KnownGoals> first =
                year.known()
                        .collect(
                                Collectors.toMap(
                                        KnownGoals::person,
                                        Function.identity(),
                                        (a, b) -> b.on().isBefore(a.on()) ? b : a));
        return List.of(
                FigurePart.count("people", year.known().map(KnownGoals::entry).toList()),
                FigurePart.share(
                        "share",
                        year.staff().stream()
                                .filter(one -> one.isCounted() || first.containsKey(one.person()))
                                .map(one -> share(one, first.get(one.person())))
                                .toList()));
    }

    /**
     * @param known what they said or signed first; null for nothing
     */
    private static Entry share(OfficeMember member, KnownGoals known) {
        boolean counted = known != null;
        Entry said = counted ? known.entry() : null;
        return new Entry(
                "person:" + member.person(),
                counted,
                counted ? member.name() : WORDS.say("notNamed"),
                counted ? said.detail() : "",
                counted ? known.on() : null,
                counted ? said.address() : "",
                Map.of(
                        Facet.DIVISION,
                        counted ? known.division() : member.division(),
                        Facet.STAFF_TYPE,
                        counted ? known.staffType() : member.staffType()));
    }
}
