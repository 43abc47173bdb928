package khlang.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.figures.CountedThing;
import khlang.language.Sentences;

/** The sentence that says how a measure of the committee's own is counted. */
final class OwnFormula {

    private static final Sentences WORDS = new Sentences("khlang.plan.own");

    private OwnFormula() {}

    /**
     * What stands on pages and in the report.
     *
     * @param filter values by the keys of the thing's filters
     */
    static String of(CountedThing thing, Map<String, String> filter) {
        String sentence = WORDS.say("formula", thing.name(), thing.rule());
        List<String> conditions =
                thing.filters().stream()
                        .filter(one -> filter.containsKey(one.key()))
                        .map(one -> condition(one, filter.get(one.key())))
                        .toList();
        return conditions.isEmpty()
                ? sentence
                : WORDS.say(
                        "only",
                        sentence,
                        conditions.stream().collect(Collectors.joining(WORDS.say("and"))));
    }

    private static String condition(CountedThing.Filter filter, String value) {
        return WORDS.say("condition", filter.name(), filter.label(value).orElse(value));
    }
}
