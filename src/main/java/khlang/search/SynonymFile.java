package khlang.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import khlang.language.Sentences;
import khlang.thai.Words;

/**
 * Reads synonyms in Solr's format: {@code a, b, c} may stand for each other, {@code a, b => c}
 * means c whenever somebody types a or b, {@code #} begins a comment, a backslash takes the meaning
 * from the character after it. A line with a fault is told and left out; the others count.
 */
public final class SynonymFile {

    private static final Sentences SENTENCES = new Sentences("khlang.search.messages");
    private static final Pattern ARROW = Pattern.compile("(?<!\\\\)=>");
    private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    private final Synonyms.Builder synonyms = new Synonyms.Builder();
    private final Consumer<Problem> problems;
    private int line;

    /**
     * What is wrong with a line.
     *
     * @param line counted from 1
     * @param fault a Thai sentence
     */
    public record Problem(int line, String fault) {}

    private SynonymFile(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param problems is told of each line that is left out
     * @throws IOException when the file cannot be read as UTF-8
     */
    public static Synonyms read(Path file, Consumer<Problem> problems) throws IOException {
        return parse(Files.readAllLines(file), problems);
    }

    /** Reads the lines of a file. */
    public static Synonyms parse(List<String> lines, Consumer<Problem> problems) {
        var file = new SynonymFile(problems);
        lines.forEach(file::take);
        return file.synonyms.build();
    }

    private void take(String text) {
        line++;
        String rule = text.startsWith("\uFEFF") ? text.substring(1).strip() : text.strip();
        if (rule.isEmpty() || rule.startsWith("#")) {
            return;
        }
        String[] sides = ARROW.split(rule, -1);
        Map<String, String> left = phrases(sides[0]);
        Map<String, String> right = sides.length > 1 ? phrases(sides[1]) : left;
        if (sides.length > 2) {
            tell("twoArrows");
        } else if (left.isEmpty() || right.isEmpty()) {
            tell("emptySide");
        } else if (sides.length == 1 && left.size() == 1) {
            tell("alone");
        } else {
            add(left, right);
        }
    }

    private void add(Map<String, String> left, Map<String, String> right) {
        for (String phrase : left.keySet()) {
            var others = new LinkedHashMap<>(right);
            boolean kept = others.remove(phrase) != null;
            if (!others.isEmpty()) {
                synonyms.add(phrase, !kept, List.copyOf(others.values()));
            }
        }
    }

    /** The phrases of one side in their order, by what they are looked up by. */
    private Map<String, String> phrases(String side) {
        var phrases = new LinkedHashMap<String, String>();
        for (String part : COMMA.split(side)) {
            String phrase = ESCAPE.matcher(part).replaceAll("$1").strip();
            if (new Words().of(Synonyms.key(phrase)).isEmpty()) {
                tell("noWord");
            } else {
                phrases.putIfAbsent(Synonyms.key(phrase), phrase);
            }
        }
        return phrases;
    }

    private void tell(String fault) {
        problems.accept(new Problem(line, SENTENCES.say(fault)));
    }
}
