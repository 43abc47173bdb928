package khlang.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import khlang.word.Block.Paragraph;
import khlang.word.Inline.Words;

/** What stands before the items of lists: made by the word processor, or typed by hand. */
final class Labels {

    /** One number and one sign, in Arabic or Thai digits: what a list of Markdown can count. */
    private static final Pattern NUMBER =
            Pattern.compile("([0-9]{1,6}|[\u0e50-\u0e59]{1,6})([.)])");

    /** Typed bullets; a hyphen only with a blank behind it. */
    private static final Pattern TYPED_BULLET =
            Pattern.compile("^[\u2022\u00b7\u25cf\u25cb\u25aa\u2013\uf0b7\uf0a7-][ \t]+(?=\\S)");

    private static final Pattern TYPED_NUMBER = Pattern.compile("^([0-9]{1,3})([.)])[ \t]+(?=\\S)");

    private Labels() {}

    /**
     * The place of an item with a label.
     *
     * @param level 0 or more
     * @param label as it is printed, such as {@code 1.}; empty or a sign for a bullet
     */
    static Lists.Entry entry(int level, String label) {
        Matcher number = NUMBER.matcher(label);
        if (number.matches()) {
            int value = Integer.parseInt(number.group(1)); // it knows Thai digits too
            return new Lists.Entry(level, true, value, number.group(2).charAt(0), List.of());
        }
        boolean bullet = label.codePoints().noneMatch(Character::isLetterOrDigit);
        boolean latin = label.equals("o"); // the hollow bullet of Word, in a font of signs
        return new Lists.Entry(
                level,
                false,
                1,
                '.',
                bullet || latin ? List.of() : List.of(new Paragraph(words(label))));
    }

    /** Blocks with a label before their first words. */
    static List<Block> labelled(List<Block> label, List<Block> blocks) {
        if (label.isEmpty()
                || !(label.getFirst() instanceof Paragraph(List<Inline> words, int s))) {
            return blocks;
        }
        var all = new ArrayList<>(blocks);
        var line = new ArrayList<>(words);
        line.add(Words.plain(" "));
        if (!all.isEmpty() && all.getFirst() instanceof Paragraph(List<Inline> rest, int size)) {
            line.addAll(rest);
            all.set(0, new Paragraph(Tidy.tidy(line), size));
        } else {
            all.addFirst(new Paragraph(Tidy.tidy(line)));
        }
        return all;
    }

    private static List<Inline> words(String label) {
        return List.of(Words.plain(label));
    }

    /** Makes lists of paragraphs before which bullets, or numbers in order, were typed. */
    static List<Block> typed(List<Block> blocks) {
        var out = new ArrayList<Block>();
        var entries = new ArrayList<Lists.Entry>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Optional<Lists.Entry> entry = typed(block);
            if (entry.isPresent() && entry.get().ordered() && entries.isEmpty()) {
                Optional<Lists.Entry> next =
                        i + 1 < blocks.size() ? typed(blocks.get(i + 1)) : Optional.empty();
                boolean counts =
                        next.isPresent()
                                && next.get().ordered()
                                && next.get().number() == entry.get().number() + 1;
                entry = counts ? entry : Optional.empty();
            }
            if (entry.isPresent()) {
                entries.add(entry.get());
            } else {
                out.addAll(Lists.of(entries));
                entries.clear();
                out.add(block);
            }
        }
        out.addAll(Lists.of(entries));
        return out;
    }

    private static Optional<Lists.Entry> typed(Block block) {
        if (!(block instanceof Paragraph(List<Inline> inlines, int size))
                || inlines.isEmpty()
                || !(inlines.getFirst() instanceof Words words)) {
            return Optional.empty();
        }
        String text = inlines.size() == 1 ? words.text() : words.text() + "x";
        Matcher bullet = TYPED_BULLET.matcher(text);
        Matcher number = TYPED_NUMBER.matcher(text);
        if (bullet.find()) {
            return Optional.of(
                    new Lists.Entry(0, false, 1, '.', List.of(without(inlines, bullet.end()))));
        }
        if (number.find()) {
            return Optional.of(
                    new Lists.Entry(
                            0,
                            true,
                            Integer.parseInt(number.group(1)),
                            number.group(2).charAt(0),
                            List.of(without(inlines, number.end()))));
        }
        return Optional.empty();
    }

    private static Block without(List<Inline> inlines, int signs) {
        var rest = new ArrayList<>(inlines);
        Words first = (Words) rest.getFirst();
        rest.set(0, first.with(first.text().substring(Math.min(signs, first.text().length()))));
        return new Paragraph(Tidy.tidy(rest));
    }
}
