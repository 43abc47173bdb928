package khlang.word;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import khlang.language.Sentences;

/** Counts what was dropped or changed on the way. */
final class Findings {

    private static final Sentences SENTENCES = new Sentences("khlang.word.findings");

    private final Map<Finding, Integer> counts = new EnumMap<>(Finding.class);

    void add(Finding finding) {
        add(finding, 1);
    }

    void add(Finding finding, int times) {
        if (times > 0) {
            counts.merge(finding, times, Integer::sum);
        }
    }

    void once(Finding finding) {
        counts.putIfAbsent(finding, 1);
    }

    /** One Thai sentence for each kind, what was lost before what was only changed. */
    List<String> sentences() {
        return counts.entrySet().stream()
                .map(found -> SENTENCES.say(found.getKey().name(), found.getValue()))
                .toList();
    }
}
