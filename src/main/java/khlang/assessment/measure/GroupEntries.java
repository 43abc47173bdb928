package khlang.assessment.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.language.Sentences;

/**
 * The list behind a figure of an assessment. It names no people, but groups of them: so many are
 * counted, so many are not, and all together they are the figure.
 */
final class GroupEntries {

    private static final Sentences WORDS = new Sentences("khlang.assessment.measure");

    private final long assessment;

    GroupEntries(long assessment) {
        this.assessment = assessment;
    }

    /** One line for all, or two when some are not counted. */
    List<Entry> whole(Count count, ToLongFunction<Count> part, ToLongFunction<Count> all) {
        List<Entry> entries = new ArrayList<>();
        add(entries, "all", WORDS.say("whole"), Map.of(), count, part, all);
        return entries;
    }

    /**
     * Lines for each group; of the whole where no groups are told.
     *
     * @param facet under which a group that stands alone is counted
     */
    List<Entry> groups(
            Count whole,
            List<StaffGroup> groups,
            Facet facet,
            ToLongFunction<Count> part,
            ToLongFunction<Count> all) {
        if (groups.isEmpty()) {
            return whole(whole, part, all);
        }
        List<Entry> entries = new ArrayList<>();
        for (StaffGroup one : groups) {
            String name = name(one);
            add(
                    entries,
                    facet + ":" + (one.isMerged() ? "merged" : one.key()),
                    name,
                    one.isMerged() ? Map.of() : Map.of(facet, one.key()),
                    one.count(),
                    part,
                    all);
        }
        return entries;
    }

    private static String name(StaffGroup group) {
        String names =
                String.join(
                        ", ",
                        group.names().stream()
                                .map(one -> one.isEmpty() ? WORDS.say("above") : one)
                                .toList());
        return group.isMerged() ? WORDS.say("merged", names) : names;
    }

    private void add(
            List<Entry> entries,
            String key,
            String name,
            Map<Facet, String> facets,
            Count count,
            ToLongFunction<Count> part,
            ToLongFunction<Count> all) {
        long in = part.applyAsLong(count);
        long out = all.applyAsLong(count) - in;
        entries.add(entry(key, true, name, facets, in));
        if (out > 0) {
            entries.add(entry(key + ":rest", false, name, facets, out));
        }
    }

    private Entry entry(
            String key, boolean counted, String name, Map<Facet, String> facets, long amount) {
        return new Entry(
                "assessment:" + assessment + ":" + key,
                counted,
                name,
                WORDS.say(counted ? "counted" : "notCounted", amount),
                null,
                "/assessments/" + assessment + "/results",
                facets,
                amount);
    }
}
