package khlang.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern MEANT = Pattern.compile("\\\\|,|=>|^#");

    private final List<Line> groups = new ArrayList<>();
    private final Consumer<Problem> problems;
    private int line;

    /**
     * What is wrong with a line.
     *
     * @param line counted from 1
     * @param fault a Thai sentence
     */
    public record Problem(int line, String fault) {}

    /**
     * A group and where it stands.
     *
     * @param number of the line, counted from 1; one line may hold several groups
     */
    public record Line(int number, SynonymGroup group) {}

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
        return Synonyms.of(groups(lines, problems).stream().map(Line::group).toList());
    }

    /** Reads the lines of a file as they belong together, in their order. */
    public static List<Line> groups(List<String> lines, Consumer<Problem> problems) {
        var file = new SynonymFile(problems);
        lines.forEach(file::take);
        return List.copyOf(file.groups);
    }

    /** Words with commas between them, or each on a line of its own; no word comes twice. */
    public static List<String> words(String text) {
        return List.copyOf(phrases(text.replace('\n', ','), () -> {}).values());
    }

    /** The words as {@link #words} reads them. */
    public static String text(List<String> words) {
        return words.stream()
                .map(word -> MEANT.matcher(word).replaceAll("\\\\$0"))
                .collect(Collectors.joining(", "));
    }

    private void take(String text) {
        line++;
        String rule = text.startsWith("\uFEFF") ? text.substring(1).strip() : text.strip();
        if (rule.isEmpty() || rule.startsWith("#")) {
            return;
        }
        String[] sides = ARROW.split(rule, -1);
        Map<String, String> left = phrases(sides[0], () -> tell("noWord"));
        Map<String, String> right =
                sides.length > 1 ? phrases(sides[1], () -> tell("noWord")) : left;
        if (sides.length > 2) {
            tell("twoArrows");
        } else if (left.isEmpty() || right.isEmpty()) {
            tell("emptySide");
        } else if (sides.length == 1 && left.size() == 1) {
            tell("alone");
        } else if (sides.length == 1) {
            add(SynonymKind.SAME, left, Map.of());
        } else {
            addArrow(left, right);
        }
    }

    /** Words that stand on both sides are kept and find each other; the rest is replaced. */
    private void addArrow(Map<String, String> left, Map<String, String> right) {
        var kept = new LinkedHashMap<>(left);
        kept.keySet().retainAll(right.keySet());
        var replaced = new LinkedHashMap<>(left);
        replaced.keySet().removeAll(right.keySet());
        var more = new LinkedHashMap<>(right);
        more.keySet().removeAll(kept.keySet());
        if (kept.size() > 1) {
            add(SynonymKind.SAME, kept, Map.of());
        }
        if (!kept.isEmpty() && !more.isEmpty()) {
            add(SynonymKind.ALSO, kept, more);
        }
        if (!replaced.isEmpty()) {
            add(SynonymKind.INSTEAD, replaced, right);
        }
    }

    private void add(SynonymKind kind, Map<String, String> words, Map<String, String> others) {
        groups.add(
                new Line(
                        line,
                        new SynonymGroup(
                                kind, List.copyOf(words.values()), List.copyOf(others.values()))));
    }

    /** The phrases of one side in their order, by what they are looked up by. */
    private static Map<String, String> phrases(String side, Runnable noWord) {
        var phrases = new LinkedHashMap<String, String>();
        for (String part : COMMA.split(side)) {
            String phrase = ESCAPE.matcher(part).replaceAll("$1").strip();
            if (new Words().of(Synonyms.key(phrase)).isEmpty()) {
                noWord.run();
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
