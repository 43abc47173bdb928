package khlang.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import khlang.calendar.ThaiDates;
import khlang.evaluation.RecommendationLine;
import khlang.evaluation.Signer;
import khlang.language.Sentences;

/** Sentences that the report and the memo above it have in common, in Arabic digits. */
final class ReportWords {

    static final Sentences WORDS = new Sentences("khlang.evaluation.web.word");

    private ReportWords() {}

    /** The lines of what people wrote; none of nothing. */
    static List<String> lines(String text) {
        return text.isBlank() ? List.of() : text.strip().lines().toList();
    }

    /** The numbered recommendations, each with who is to do it and by when. */
    static List<String> recommendations(List<RecommendationLine> all) {
        return IntStream.range(0, all.size()).mapToObj(i -> line(i + 1, all.get(i))).toList();
    }

    private static String line(int number, RecommendationLine one) {
        String who = one.division().isEmpty() ? "" : WORDS.say("by", one.division());
        String when = one.due().map(day -> WORDS.say("until", ThaiDates.full(day))).orElse("");
        return WORDS.say("recommendation", number, onOneLine(one.words()), who, when);
    }

    /** What became of a recommendation of an earlier year. */
    static String earlier(RecommendationLine one) {
        return WORDS.say(
                one.outcome().isEmpty() ? "earlier" : "earlierOutcome",
                Integer.toString(one.year()),
                onOneLine(one.words()),
                one.state().label(),
                onOneLine(one.outcome()));
    }

    private static String onOneLine(String text) {
        return String.join(" ", text.lines().map(String::strip).toList());
    }

    /**
     * The lines of a place to sign at.
     *
     * @param role whether the role on the committee has a line of its own, or stands beside the
     *     dots
     */
    static List<String> sign(Signer one, boolean role) {
        var lines = new ArrayList<String>();
        lines.add(role ? WORDS.say("sign") : WORDS.say("signAs", one.role()));
        lines.add(WORDS.say("name", one.name().isEmpty() ? WORDS.say("nameLine") : one.name()));
        lines.add(one.position());
        if (role) {
            lines.add(one.role());
        }
        return lines;
    }
}
