import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import khlang.comparison.Comparison;
import khlang.thai.Token;
import khlang.thai.Words;

/**
 * Compares two revisions of a text of 50 pages that differ in several ways, from one word to
 * everything, and makes both views of it. The bench script starts it with the program's classes.
 */
final class DiffBench {

    private static final int PAGE = 2_700;
    private static final double LIMIT = 300;
    private static final String WORD = "ราชการ";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private DiffBench() {}

    /** The folder with the starter content, pages, rounds. */
    public static void main(String[] args) throws IOException {
        int pages = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        List<String> lines = lines(Path.of(args[0]));
        String text = text(lines, pages, 1);
        System.out.printf(
                "%d pages, %,d characters, %,d lines; limit %.0f ms%n",
                pages, text.length(), text.lines().count(), LIMIT);
        System.out.printf(
                "%-45s %9s %9s %9s %9s %7s%n",
                "what was changed", "cpu ms", "median ms", "p99 ms", "of limit", "places");
        measure(rounds, "nothing", text, text);
        measure(rounds, "one word", text, edited(text, 1, line -> line + WORD));
        measure(rounds, "20 paragraphs", text, edited(text, 20, DiffBench::swapWord));
        measure(rounds, "20 paragraphs removed", text, edited(text, 20, line -> ""));
        measure(rounds, "20 paragraphs split in two", text, edited(text, 20, DiffBench::split));
        measure(rounds, "a word in every line", text, edited(text, 1 << 20, DiffBench::swapWord));
        measure(rounds, "a word in every line, and a paragraph before", text,
                "คำนำ\n\n" + edited(text, 1 << 20, DiffBench::swapWord));
        measure(rounds, "half of the words of every line", text,
                edited(text, 1 << 20, line -> half(line, new Random(line.hashCode()))));
        measure(rounds, "the words of every line in another order", text,
                edited(text, 1 << 20, line -> shuffled(line, new Random(line.hashCode()))));
        measure(rounds, "the paragraphs in another order", text, text(lines, pages, 1, 7));
        measure(rounds, "everything: another text", text, text(lines, pages, 2));
        measure(rounds, "everything: one line, other words", oneLine(text),
                shuffled(oneLine(text), new Random(3)));
        measure(rounds, "everything: the text was empty", "", text);
    }

    private static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
                String text = Files.readString(file);
                text.substring(text.indexOf("---\n", 4) + 4).lines()
                        .filter(line -> !line.isBlank())
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    /** The same seed gives the same text; the starter content has no 50 pages of different ones. */
    private static String text(List<String> lines, int pages, int seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        while (text.length() < pages * PAGE) {
            String line = lines.get(random.nextInt(lines.size()));
            text.append(line).append(line.startsWith("|") ? "\n" : "\n\n");
        }
        return text.toString();
    }

    private static String text(List<String> lines, int pages, int seed, int order) {
        List<String> parts = new ArrayList<>(List.of(text(lines, pages, seed).split("\n\n")));
        Collections.shuffle(parts, new Random(order));
        return String.join("\n\n", parts) + "\n";
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static String edited(String text, int places, UnaryOperator<String> edit) {
        String[] lines = text.split("\n", -1);
        int step = Math.max(1, lines.length / places);
        for (int i = step / 2; i < lines.length; i += step) {
            int at = i;
            while (at < lines.length && lines[at].isBlank()) {
                at++;
            }
            if (at < lines.length && at < i + step) {
                lines[at] = edit.apply(lines[at]);
            }
        }
        return String.join("\n", lines);
    }

    private static String swapWord(String line) {
        List<Token> words = new Words().of(line);
        if (words.isEmpty()) {
            return line + WORD;
        }
        Token word = words.get(words.size() / 2);
        return line.substring(0, word.start()) + WORD + line.substring(word.end());
    }

    private static String split(String line) {
        List<Token> words = new Words().of(line);
        int at = words.isEmpty() ? 0 : words.get(words.size() / 2).start();
        return line.substring(0, at) + "\n\n" + line.substring(at);
    }

    private static String half(String line, Random random) {
        var text = new StringBuilder();
        int at = 0;
        for (Token word : new Words().of(line)) {
            if (word.start() >= at) {
                text.append(line, at, word.start());
                text.append(random.nextBoolean() ? word.text() : WORD + random.nextInt(500));
                at = word.end();
            }
        }
        return text.append(line, at, line.length()).toString();
    }

    private static String shuffled(String line, Random random) {
        List<String> words = new ArrayList<>();
        int at = 0;
        for (Token word : new Words().of(line)) {
            if (word.start() >= at) {
                words.add(line.substring(at, word.end()));
                at = word.end();
            }
        }
        Collections.shuffle(words, random);
        return String.join("", words) + line.substring(at);
    }

    private static void measure(int rounds, String what, String before, String after) {
        double[] millis = new double[rounds];
        double[] worked = new double[rounds];
        int places = 0;
        boolean coarse = false;
        for (int i = -rounds / 2; i < rounds; i++) { // the first ones are for the compiler
            long cpu = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            Comparison comparison = Comparison.of(before, after);
            int shown = comparison.inline().blocks().size() + comparison.sideBySide().rows().size();
            double time = (System.nanoTime() - start) / 1e6;
            places = comparison.tally().places() + 0 * shown;
            coarse = comparison.coarse();
            if (i >= 0) {
                millis[i] = time;
                worked[i] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
            }
        }
        Arrays.sort(millis);
        Arrays.sort(worked);
        double p99 = millis[(int) Math.ceil(rounds * 0.99) - 1];
        System.out.printf(
                Locale.ROOT,
                "%-45s %9.1f %9.1f %9.1f %9.2f %7d%s%n",
                what,
                worked[rounds / 2],
                millis[rounds / 2],
                p99,
                p99 / LIMIT,
                places,
                coarse ? " (coarse)" : "");
    }
}
