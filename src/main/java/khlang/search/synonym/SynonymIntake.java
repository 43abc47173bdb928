package khlang.search.synonym;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import khlang.language.Sentences;
import khlang.language.Violation;
import khlang.search.SynonymFile;
import khlang.search.SynonymGroup;
import khlang.search.Synonyms;

/** Sorts the lines of a file into what is new, what is there already, and what is wrong. */
final class SynonymIntake {

    private static final Sentences SENTENCES = new Sentences("khlang.search.messages");

    private final List<SynonymGroup> all;
    private final List<SynonymGroup> fresh = new ArrayList<>();
    private final Synonyms former;
    private final Consumer<SynonymFile.Problem> problems;
    private int there;

    SynonymIntake(List<SynonymGroup> held, Consumer<SynonymFile.Problem> problems) {
        all = new ArrayList<>(held);
        former = Synonyms.of(held);
        this.problems = problems;
    }

    void take(List<SynonymFile.Line> lines) {
        for (SynonymFile.Line line : lines) {
            if (former.cover(line.group())) {
                there++;
            } else {
                List<Violation> wrong = SynonymChecks.check(line.group(), all);
                if (wrong.isEmpty() && all.size() >= SynonymList.MOST_RULES) {
                    tell(line, SENTENCES.say("listFull", SynonymList.MOST_RULES));
                } else if (wrong.isEmpty()) {
                    fresh.add(line.group());
                    all.add(line.group());
                } else {
                    tell(line, wrong.getFirst().sentence());
                }
            }
        }
    }

    private void tell(SynonymFile.Line line, String fault) {
        problems.accept(new SynonymFile.Problem(line.number(), fault));
    }

    /** Groups to be added, in their order. */
    List<SynonymGroup> fresh() {
        return fresh;
    }

    /** How many groups said nothing new. */
    int there() {
        return there;
    }
}
