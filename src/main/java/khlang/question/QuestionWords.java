package khlang.question;

import java.util.Comparator;
import java.util.List;
import khlang.thai.Words;

/** The words of a question that say what it is about. */
final class QuestionWords {

    private static final int SHORTEST = 4;
    private static final int MOST = 5;

    private QuestionWords() {}

    /** The longest ones, at least {@value #SHORTEST} letters long, at most {@value #MOST}. */
    static List<String> of(String title) {
        return new Words()
                .of(title).stream()
                        .map(one -> one.text())
                        .filter(one -> one.length() >= SHORTEST)
                        .distinct()
                        .sorted(Comparator.comparingInt(one -> -one.length()))
                        .limit(MOST)
                        .toList();
    }
}
