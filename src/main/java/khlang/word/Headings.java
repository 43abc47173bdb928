package khlang.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import khlang.word.Block.Heading;
import khlang.word.Block.Paragraph;
import khlang.word.Block.Table;
import khlang.word.Inline.Words;

/** Finds headings that nobody marked as such, and gives all of them our levels. */
final class Headings {

    /** The title is level 1, so texts begin at 2. */
    static final int TOP = 2;

    static final int DEEPEST = 6;

    private static final int LONGEST = 120;

    /** Real headings are at least a point larger than the text. */
    private static final int LARGER = 2;

    private static final Pattern SENTENCE_END = Pattern.compile(".*[:;,\u2026]$");

    private Headings() {}

    /** Words without look, but for code and where they lead. */
    static List<Inline> plain(List<Inline> inlines) {
        var plain = new ArrayList<Inline>();
        for (Inline inline : inlines) {
            plain.add(
                    inline instanceof Words words
                            ? words.with(Style.PLAIN.withCode(words.style().code()))
                            : inline);
        }
        return Tidy.tidy(plain);
    }

    /** The head of a table stands out by itself. */
    static Table plainHead(Table table) {
        var rows = new ArrayList<>(table.rows());
        rows.set(0, rows.getFirst().stream().map(Headings::plain).toList());
        return new Table(table.sides(), rows);
    }

    /**
     * Makes headings of short paragraphs that are bold as a whole and larger than the text.
     *
     * @param usual the size of most of the text in half points; 0 when unknown
     * @param marked the smallest size of the marked headings of each level
     */
    static List<Block> guessed(
            List<Block> blocks, int usual, Map<Integer, Integer> marked, Findings findings) {
        var sizes = new TreeSet<Integer>();
        blocks.stream()
                .filter(block -> looksLikeOne(block, usual))
                .forEach(block -> sizes.add(-((Paragraph) block).size()));
        var levels = new TreeMap<Integer, Integer>();
        int level = 1;
        for (int size : sizes) {
            levels.put(-size, marked.isEmpty() ? level : among(marked, -size));
            level = Math.min(level + 1, 4);
        }
        var out = new ArrayList<Block>();
        int before = 0;
        for (Block block : blocks) {
            if (looksLikeOne(block, usual)) {
                var paragraph = (Paragraph) block;
                List<Inline> words = plain(paragraph.words());
                if (before == paragraph.size()
                        && out.getLast() instanceof Heading first
                        && goOn(first.words(), words)) {
                    out.removeLast();
                    words = Flat.inlines(List.of(first, new Paragraph(words)));
                }
                out.add(new Heading(levels.get(paragraph.size()), words));
                findings.add(Finding.GUESSED_HEADING);
                before = paragraph.size();
            } else {
                out.add(block);
                before = 0;
            }
        }
        return out;
    }

    /** On covers a title takes several lines; numbers begin a heading of their own. */
    private static boolean goOn(List<Inline> first, List<Inline> next) {
        String text = Block.text(next);
        return Block.text(first).length() + text.length() <= LONGEST
                && !Character.isDigit(text.charAt(0));
    }

    /** The outermost level of marked headings that are not larger. */
    private static int among(Map<Integer, Integer> marked, int size) {
        var levels = new TreeMap<>(marked);
        return levels.entrySet().stream()
                .filter(level -> level.getValue() <= size)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(Math.min(levels.lastKey() + 1, DEEPEST));
    }

    private static boolean looksLikeOne(Block block, int usual) {
        if (!(block instanceof Paragraph paragraph)
                || usual == 0
                || paragraph.size() < usual + LARGER
                || paragraph.words().stream().anyMatch(Inline.Picture.class::isInstance)) {
            return false;
        }
        String text = Block.text(paragraph.words());
        return !text.isEmpty() && text.length() <= LONGEST && !SENTENCE_END.matcher(text).matches();
    }

    /**
     * The same blocks with the outermost headings on a level, the others as far below as before.
     */
    static List<Block> shifted(List<Block> blocks, int outermost) {
        int top = blocks.stream().mapToInt(Headings::level).min().orElse(DEEPEST + 1);
        return top > DEEPEST ? blocks : lowered(blocks, outermost - top);
    }

    /** The same blocks with all headings so many levels deeper. */
    static List<Block> lowered(List<Block> blocks, int by) {
        var out = new ArrayList<Block>();
        for (Block block : blocks) {
            out.add(
                    block instanceof Heading heading
                            ? new Heading(
                                    Math.clamp(heading.level() + by, 1, DEEPEST), heading.words())
                            : block);
        }
        return out;
    }

    private static int level(Block block) {
        return block instanceof Heading heading ? heading.level() : DEEPEST + 1;
    }
}
