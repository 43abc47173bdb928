package khlang.contribution.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khlang.contribution.Giver;
import khlang.language.Sentences;

/**
 * How those who gave something are called: by name, or, when they do not want that, as somebody of
 * their division.
 *
 * @param divisions the names of divisions by slug
 */
public record GiverNames(Map<String, String> divisions) {

    static final Sentences WORDS = new Sentences("khlang.contribution.web.words");

    /** The names are copied. */
    public GiverNames {
        divisions = Map.copyOf(divisions);
    }

    /** The name of a division; of none, and of one that is gone, a word for that. */
    public String division(String slug) {
        return slug.isEmpty()
                ? WORDS.say("noDivision")
                : divisions.getOrDefault(slug, WORDS.say("unknown"));
    }

    /** Those who are not named, in words, one for each division. */
    public List<String> unnamed(List<Giver> givers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        givers.stream()
                .filter(one -> !one.isNamed())
                .forEach(one -> counts.merge(one.division(), 1, Integer::sum));
        var words = new ArrayList<String>();
        counts.forEach(
                (slug, count) -> {
                    String of =
                            divisions.containsKey(slug)
                                    ? WORDS.say("staffOf", divisions.get(slug))
                                    : WORDS.say("staff");
                    words.add(count == 1 ? of : WORDS.say("several", of, count));
                });
        return words;
    }

    /** All of them in one line, for files and lists. */
    public String line(List<Giver> givers) {
        var all = new ArrayList<String>();
        givers.stream().filter(Giver::isNamed).map(Giver::name).forEach(all::add);
        all.addAll(unnamed(givers));
        return String.join(", ", all);
    }
}
