package khlang.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import khlang.search.Synonyms;
import khlang.thai.Keyboard;
import khlang.thai.TypedText;

/**
 * What somebody has typed so far.
 *
 * @param letters what is compared
 * @param parts the letters between the blanks
 * @param marked whether it is what the reader sees in the field, to be marked in a suggestion
 */
record Typing(String letters, List<String> parts, boolean marked) {

    /** A title is shorter; whoever types on wants to search. */
    private static final int LONGEST = 100;

    private static final int SHORTEST = 2;
    private static final int MOST_OTHERS = 6;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** As it was typed. */
    static Typing of(String typed) {
        return of(typed, true);
    }

    private static Typing of(String text, boolean marked) {
        List<String> parts =
                BLANKS.splitAsStream(text.strip())
                        .map(part -> TypedText.of(part).text())
                        .filter(part -> !part.isEmpty())
                        .toList();
        return new Typing(TypedText.of(text).text(), parts, marked);
    }

    /** What it may be on the other face of the keyboard. */
    static List<Typing> onOtherKeys(String typed) {
        String other = Keyboard.mayBeThai(typed) ? Keyboard.thai(typed) : Keyboard.english(typed);
        Typing typing = of(other, false);
        return typing.isEnough() ? List.of(typing) : List.of();
    }

    /** What else it is called. */
    static List<Typing> otherNames(String typed, Synonyms synonyms) {
        Synonyms.Expansion expansion = synonyms.expand(typed);
        Set<String> names = new LinkedHashSet<>(expansion.replacements());
        expansion.groups().forEach(names::addAll);
        var all = new ArrayList<Typing>();
        for (String name : names) {
            Typing typing = of(name, false);
            if (typing.isEnough() && all.size() < MOST_OTHERS) {
                all.add(typing);
            }
        }
        return all;
    }

    static boolean isTooLong(String typed) {
        return typed.length() > LONGEST;
    }

    /** Whether there is enough to look for. */
    boolean isEnough() {
        return letters.length() >= SHORTEST;
    }
}
