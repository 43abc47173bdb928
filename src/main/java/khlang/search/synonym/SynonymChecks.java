package khlang.search.synonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.search.SynonymFile;
import khlang.search.SynonymGroup;
import khlang.search.SynonymKind;
import khlang.search.Synonyms;

/** What a group of words must be, by itself and beside the groups that are there. */
final class SynonymChecks {

    static final String WORDS = "words";
    static final String OTHERS = "others";

    private static final int MOST_WORDS = 30;
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_SIDE = 2000;

    private SynonymChecks() {}

    /** What is wrong with a group; empty when nothing is. */
    static List<Violation> check(SynonymGroup group, Collection<SynonymGroup> there) {
        List<Violation> wrong = new ArrayList<>();
        side(WORDS, group.words(), wrong);
        side(OTHERS, group.others(), wrong);
        boolean same = group.kind() == SynonymKind.SAME;
        if (group.words().isEmpty()) {
            wrong.add(new Violation(WORDS, "required"));
        } else if (same && group.words().size() == 1) {
            wrong.add(new Violation(WORDS, "synonymAlone"));
        }
        if (same && !group.others().isEmpty()) {
            wrong.add(new Violation(OTHERS, "synonymOthersUnused"));
        } else if (!same && group.others().isEmpty()) {
            wrong.add(new Violation(OTHERS, "required"));
        }
        Set<String> words = keys(group.words());
        group.others().stream()
                .filter(other -> words.contains(Synonyms.key(other)))
                .findFirst()
                .ifPresent(both -> wrong.add(new Violation(OTHERS, "synonymOnBothSides", both)));
        taken(group, there, wrong);
        return wrong;
    }

    private static void side(String field, List<String> words, List<Violation> wrong) {
        if (words.size() > MOST_WORDS) {
            wrong.add(new Violation(field, "tooMany", MOST_WORDS));
        }
        for (String word : words) {
            wrong.addAll(TextRule.required(field, LONGEST_WORD).check(word));
        }
        if (SynonymFile.text(words).length() > LONGEST_SIDE) {
            wrong.add(new Violation(field, "tooLong", LONGEST_SIDE));
        }
    }

    /** A word in two groups of one kind would tie them together; in others it may be meant. */
    private static void taken(
            SynonymGroup group, Collection<SynonymGroup> there, List<Violation> wrong) {
        Set<String> words = keys(group.words());
        for (SynonymGroup other : there) {
            boolean clash =
                    other.kind() == group.kind()
                            || other.kind() == SynonymKind.INSTEAD
                            || group.kind() == SynonymKind.INSTEAD;
            if (clash) {
                other.words().stream()
                        .filter(word -> words.contains(Synonyms.key(word)))
                        .findFirst()
                        .ifPresent(
                                word ->
                                        wrong.add(
                                                new Violation(
                                                        WORDS,
                                                        "synonymTaken",
                                                        word,
                                                        other.kind().label(),
                                                        other.lines().replace("\n", " · "))));
            }
        }
    }

    private static Set<String> keys(List<String> words) {
        Set<String> keys = new HashSet<>();
        words.forEach(word -> keys.add(Synonyms.key(word)));
        return keys;
    }
}
