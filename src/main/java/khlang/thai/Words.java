package khlang.thai;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * Cuts a search text into words: Thai ones by the dictionary of ICU, others at whatever is no
 * letter. Nothing is left out, neither common words nor single letters.
 *
 * <p>An abbreviation or form letter with a number after it (ภ.ด.ส.๑๐, แบบ ข.๑, KM2565) gives the
 * whole code besides its parts. An instance serves one thread.
 */
public final class Words {

    private static final BreakIterator DICTIONARY =
            BreakIterator.getWordInstance(Locale.forLanguageTag("th"));

    private static final java.text.BreakIterator RUNTIME =
            java.text.BreakIterator.getWordInstance(Locale.forLanguageTag("th"));

    /** The dictionary's time grows faster than the text; no Thai sentence is longer than this. */
    private static final int LONGEST_STRETCH = 400;

    private static final int LONGEST_ABBREVIATION = 4;
    private static final int LONGEST_LATIN_CODE = 8;

    /** What may stand between the letters of a code and its number. */
    private static final Set<String> THAI_CODE_GAPS = Set.of("", ".", " ", ". ");

    private static final Set<String> LATIN_CODE_GAPS = Set.of("", "-");

    private static final int SHORTEST_HEAP = 4;

    /** Two of these between consonants are a vowel, as in many words of four consonants. */
    private static final String DOUBLED_RO = "\u0e23\u0e23";

    private final BreakIterator dictionary = DICTIONARY.clone();

    private java.text.BreakIterator secondOpinion;

    /** The words in order of where they begin; a code stands between its letters and its number. */
    public List<Token> of(String searchText) {
        var tokens = new ArrayList<Token>(searchText.length() / 3);
        for (Run run : Run.of(searchText)) {
            if (run.kind() == Run.Kind.THAI) {
                addThai(searchText, run, tokens);
            } else {
                Token word = plain(searchText, run);
                if (run.kind() == Run.Kind.NUMBER && !tokens.isEmpty()) {
                    addCode(searchText, tokens.get(tokens.size() - 1), word, tokens);
                }
                tokens.add(word);
            }
        }
        return tokens;
    }

    private static void addCode(String text, Token letters, Token number, List<Token> tokens) {
        if (isCode(text, letters, number)) {
            tokens.add(new Token(letters.text() + number.text(), letters.start(), number.end()));
        }
    }

    /** The token of a run that is not Thai; thousands separators are not compared. */
    static Token plain(String text, Run run) {
        Token token = Token.of(text, run.start(), run.end());
        return run.kind() == Run.Kind.NUMBER && token.text().indexOf(',') > 0
                ? new Token(token.text().replace(",", ""), run.start(), run.end())
                : token;
    }

    private void addThai(String text, Run run, List<Token> tokens) {
        int from = run.start();
        while (from < run.end()) {
            int to = Math.min(run.end(), from + LONGEST_STRETCH);
            while (to < run.end() && !ThaiClusters.mayCutAt(text, to)) {
                to++;
            }
            addWords(text, from, to, tokens);
            from = to;
        }
    }

    private void addWords(String text, int from, int to, List<Token> tokens) {
        List<Token> words = joined(text, from, ends(dictionary, text, from, to));
        if (words.stream().skip(1).anyMatch(word -> isHeap(word.text()))) {
            List<Integer> others = otherEnds(text, from, to);
            words = others.size() > 1 ? joined(text, from, others) : words;
        }
        tokens.addAll(words);
    }

    private static List<Integer> ends(BreakIterator cutter, String text, int from, int to) {
        cutter.setText(text.substring(from, to));
        return ends(cutter::next, from);
    }

    /** Made when it is needed first: it seldom is. */
    private List<Integer> otherEnds(String text, int from, int to) {
        if (secondOpinion == null) {
            secondOpinion = (java.text.BreakIterator) RUNTIME.clone();
        }
        secondOpinion.setText(text.substring(from, to));
        return ends(secondOpinion::next, from);
    }

    /** Both kinds of cutters say the same when there is no further word. */
    private static List<Integer> ends(IntSupplier next, int from) {
        var ends = new ArrayList<Integer>();
        for (int stop = next.getAsInt(); stop != BreakIterator.DONE; stop = next.getAsInt()) {
            ends.add(from + stop);
        }
        return ends;
    }

    private static List<Token> joined(String text, int from, List<Integer> ends) {
        var words = new ArrayList<Token>(ends.size());
        int start = from;
        for (int end : ends) {
            if (!words.isEmpty() && isStrayLetter(text, start, end, words)) {
                Token before = words.remove(words.size() - 1);
                words.add(Token.of(text, before.start(), end));
            } else {
                words.add(Token.of(text, start, end));
            }
            start = end;
        }
        return words;
    }

    /**
     * Where an abbreviation follows a word without a blank, ICU may take the word's last letter to
     * it: กฎหมายอปท as กฎ, หมา and ยอปท. The dictionary of the Java runtime is asked then, if it
     * has one.
     */
    private static boolean isHeap(String word) {
        return word.length() >= SHORTEST_HEAP
                && !word.contains(DOUBLED_RO)
                && word.chars().allMatch(c -> ThaiLetters.isConsonant((char) c));
    }

    /** The dictionary knows no abbreviations and tears off their last letter: ศพด as ศพ and ด. */
    private static boolean isStrayLetter(String text, int start, int end, List<Token> tokens) {
        return end - start == 1
                && ThaiLetters.isConsonant(text.charAt(start))
                && isAbbreviation(tokens.get(tokens.size() - 1).text());
    }

    private static boolean isCode(String text, Token letters, Token number) {
        String between = text.substring(letters.end(), number.start());
        return isAbbreviation(letters.text())
                ? THAI_CODE_GAPS.contains(between)
                : isLatin(letters.text()) && LATIN_CODE_GAPS.contains(between);
    }

    private static boolean isAbbreviation(String word) {
        return word.length() <= LONGEST_ABBREVIATION
                && word.chars().allMatch(c -> ThaiLetters.isConsonant((char) c));
    }

    private static boolean isLatin(String word) {
        return word.length() <= LONGEST_LATIN_CODE
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
