package khlang.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import khlang.thai.ThaiClusters;
import khlang.word.Block.Heading;
import khlang.word.Block.Paragraph;
import khlang.word.Inline.Words;

/**
 * Takes over the plain text of a PDF file. It knows lines only: those that fill their page go on in
 * the next one, numbers of pages go, chapters become headings, bullets and numbers lists.
 */
public final class WrittenPages {

    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_HEADING = 100;

    /** Shorter lines tell nothing about how wide the page is. */
    private static final int SHORT = 20;

    /** How much of the usual width a line has that goes on in the next one, in percent. */
    private static final int FULL = 80;

    private static final String DIGITS = "[0-9\\u0e50-\\u0e59]{1,4}";

    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?:[-\u2013\u2014\\s]*|(?:"
                            + Wording.PAGE
                            + ")\\s*)"
                            + DIGITS
                            + "[-\u2013\u2014\\s]*");

    private static final Pattern CHAPTER =
            Pattern.compile("(?:" + Wording.CHAPTER + ")\\s*" + DIGITS + "(?:\\s.*)?");

    /** What begins a line of its own whatever stands before it. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:[\u2022\u00b7\u25cf\u25cb\u25aa\u2013\uf0b7\uf0a7-]\\s|\\(?"
                            + DIGITS
                            + "(?:\\."
                            + DIGITS
                            + ")*[.)]?\\s|\\(?[\u0e01-\u0e2e][.)]\\s|(?:"
                            + Wording.ARTICLE
                            + ")\\s*"
                            + DIGITS
                            + ").*");

    private WrittenPages() {}

    /**
     * The text as Markdown.
     *
     * @param title as the file says; empty when it says none: then a short first line is it
     * @param text lines, with empty ones between paragraphs where the file shows any
     */
    public static ReadText read(String title, String text) {
        List<String> lines =
                text.lines()
                        .map(String::strip)
                        .filter(line -> !PAGE_NUMBER.matcher(line).matches())
                        .toList();
        var blocks = new ArrayList<Block>();
        int width = width(lines);
        var open = new StringBuilder();
        String last = "";
        for (String line : lines) {
            boolean goesOn =
                    !open.isEmpty()
                            && last.length() * 100 >= width * FULL
                            && !line.isEmpty()
                            && !LABEL.matcher(line).matches()
                            && !isChapter(line);
            if (!goesOn) {
                end(open, blocks);
            }
            if (isChapter(line)) {
                blocks.add(new Heading(Headings.TOP, words(line)));
            } else if (!line.isEmpty()) {
                open.append(seam(open, line)).append(line);
            }
            last = line;
        }
        end(open, blocks);
        var findings = new Findings();
        String name = title.isEmpty() ? taken(blocks) : title;
        String markdown = new CheckedMarkdown(findings).write(Labels.typed(blocks));
        return new ReadText(
                ThaiClusters.shortened(name, LONGEST_TITLE),
                markdown,
                List.of(),
                findings.sentences());
    }

    /** A short first paragraph is the title, unless it is all there is. */
    private static String taken(List<Block> blocks) {
        if (blocks.size() > 1 && blocks.getFirst() instanceof Paragraph first) {
            String words = Block.text(first.words());
            if (words.length() <= LONGEST_HEADING && !LABEL.matcher(words).matches()) {
                blocks.removeFirst();
                return words;
            }
        }
        return "";
    }

    private static boolean isChapter(String line) {
        return line.length() <= LONGEST_HEADING && CHAPTER.matcher(line).matches();
    }

    private static void end(StringBuilder open, List<Block> blocks) {
        List<Inline> words = words(open.toString());
        if (!words.isEmpty()) {
            blocks.add(new Paragraph(words));
        }
        open.setLength(0);
    }

    private static List<Inline> words(String text) {
        return text.isBlank() ? List.of() : Tidy.tidy(List.of(Words.plain(text)));
    }

    /** Three lines of four are not longer. */
    private static int width(List<String> lines) {
        int[] lengths =
                lines.stream()
                        .mapToInt(String::length)
                        .filter(one -> one > SHORT)
                        .sorted()
                        .toArray();
        return lengths.length == 0 ? Integer.MAX_VALUE / 100 : lengths[lengths.length * 3 / 4];
    }

    /** Thai goes on without a blank, words of other scripts do not. */
    private static String seam(StringBuilder open, String next) {
        if (open.isEmpty()) {
            return "";
        }
        return isThai(open.charAt(open.length() - 1)) && isThai(next.charAt(0)) ? "" : " ";
    }

    private static boolean isThai(char c) {
        return c >= '\u0E01' && c <= '\u0E4E' && c != '\u0E46' && c != '\u0E2F';
    }
}
