package khlang.search;

import java.util.List;
import java.util.Optional;
import khlang.language.Sentences;
import khlang.thai.SearchText;

/** Hears from how somebody asks which part of a page holds the answer: papers, fees, place. */
public final class QuestionWords {

    private static final Sentences PHRASES = new Sentences("khlang.search.questions");

    private record Part(String anchor, List<String> phrases) {}

    /** The first that is heard counts: how long something takes is no question of money. */
    private static final List<Part> PARTS =
            List.of(part("steps"), part("places"), part("papers"), part("who"), part("fees"));

    private QuestionWords() {}

    /** The anchor of the part that is asked for; empty when nothing tells. */
    public static Optional<String> anchor(String words) {
        String text = SearchText.of(words).text();
        return PARTS.stream()
                .filter(part -> part.phrases().stream().anyMatch(text::contains))
                .map(Part::anchor)
                .findFirst();
    }

    private static Part part(String anchor) {
        String[] phrases = PHRASES.say(anchor).split("\\|");
        return new Part(
                anchor,
                List.of(phrases).stream().map(phrase -> SearchText.of(phrase).text()).toList());
    }
}
