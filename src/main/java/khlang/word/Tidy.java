package khlang.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import khlang.thai.MappedText;
import khlang.thai.Repair;
import khlang.thai.ThaiClusters;
import khlang.word.Inline.Leader;
import khlang.word.Inline.LineBreak;
import khlang.word.Inline.Words;

/**
 * Cleans the inlines of one paragraph: Thai spelling is repaired across the pieces that a word
 * processor made, no cluster changes its look in the middle, blanks are single, and the dots of a
 * form are as many as it takes to see that something is to be written there.
 */
final class Tidy {

    /** What is left of a dotted line. */
    static final String LEADER = "\u2026\u2026";

    /** Four dots or underscores, or two ellipses, with or without blanks between the lines. */
    private static final Pattern LEADERS =
            Pattern.compile("(?:\\.{4,}|_{4,}|\u2026[.\u2026]+|\\.+\u2026+[.\u2026]*)+");

    private Tidy() {}

    /** The same inlines, clean; words of one look are one piece. */
    static List<Inline> tidy(List<Inline> inlines) {
        var tidy = new ArrayList<Inline>();
        var phrase = new ArrayList<Words>();
        for (Inline inline : inlines) {
            switch (inline) {
                case Words words -> phrase.add(words);
                case Leader ignored -> phrase.add(Words.plain(LEADER));
                default -> {
                    tidy.addAll(repaired(phrase));
                    phrase.clear();
                    tidy.add(inline);
                }
            }
        }
        tidy.addAll(repaired(phrase));
        return joined(trimmed(joined(plainEdges(joined(tidy)))));
    }

    /** A blank at the edge of words that stand out belongs to the plain words around them. */
    private static List<Inline> plainEdges(List<Inline> inlines) {
        var out = new ArrayList<Inline>();
        for (Inline inline : inlines) {
            if (inline instanceof Words words
                    && !words.looksLike(Words.plain(""))
                    && !words.style().code()) {
                String text = words.text();
                String stripped = text.strip();
                if (!text.isEmpty() && Character.isWhitespace(text.charAt(0))) {
                    out.add(Words.plain(" "));
                }
                if (!stripped.isEmpty()) {
                    out.add(words.with(stripped));
                    if (Character.isWhitespace(text.charAt(text.length() - 1))) {
                        out.add(Words.plain(" "));
                    }
                }
            } else {
                out.add(inline);
            }
        }
        return out;
    }

    /** Text alone, clean. */
    static String text(String text) {
        return leaders(Repair.of(text.replaceAll("\\s+", " ")).text())
                .replaceAll(" +", " ")
                .strip();
    }

    private static String leaders(String text) {
        return LEADERS.matcher(text).replaceAll(LEADER);
    }

    private static List<Words> repaired(List<Words> phrase) {
        var all = new StringBuilder();
        phrase.forEach(words -> all.append(words.text()));
        if (all.isEmpty()) {
            return List.of();
        }
        MappedText repaired = Repair.of(all);
        String text = repaired.text();
        var out = new ArrayList<Words>();
        var piece = new StringBuilder();
        int owner = 0;
        int ownerEnd = phrase.getFirst().text().length();
        for (int i = 0; i < text.length(); i++) {
            int origin = repaired.originalOffset(i);
            if (origin >= ownerEnd && ThaiClusters.mayCutAt(text, i)) {
                if (!piece.isEmpty()) {
                    out.add(phrase.get(owner).with(piece.toString()));
                    piece.setLength(0);
                }
                while (origin >= ownerEnd) {
                    ownerEnd += phrase.get(++owner).text().length();
                }
            }
            piece.append(text.charAt(i));
        }
        if (!piece.isEmpty()) {
            out.add(phrase.get(owner).with(piece.toString()));
        }
        return out;
    }

    /** Neighbours of one look joined, blanks single, leaders short. */
    private static List<Inline> joined(List<Inline> inlines) {
        var joined = new ArrayList<Inline>();
        for (Inline inline : inlines) {
            if (inline instanceof Words words) {
                String text = words.text();
                if (text.isEmpty()) {
                    continue;
                }
                if (lastOf(joined) instanceof Words last && last.looksLike(words)) {
                    joined.set(joined.size() - 1, last.with(last.text() + text));
                } else {
                    joined.add(words);
                }
            } else {
                joined.add(inline);
            }
        }
        return joined;
    }

    private static Inline lastOf(List<Inline> inlines) {
        return inlines.isEmpty() ? null : inlines.getLast();
    }

    /** No blank at either end of a line nor two in a row, wherever the pieces meet. */
    private static List<Inline> trimmed(List<Inline> inlines) {
        var out = new ArrayList<Inline>();
        boolean blank = true;
        for (Inline inline : inlines) {
            if (inline instanceof Words words && words.style().code()) {
                out.add(words);
                blank = false;
            } else if (inline instanceof Words words) {
                String text = spaced(leaders(words.text()), blank);
                if (!text.isEmpty()) {
                    out.add(words.with(text));
                    blank = text.endsWith(" ");
                }
            } else {
                if (inline instanceof LineBreak) {
                    stripEnd(out);
                    blank = true;
                } else if (!(inline instanceof Inline.Place)) {
                    blank = false;
                }
                out.add(inline);
            }
        }
        stripEnd(out);
        while (lastOf(out) instanceof LineBreak) {
            out.removeLast();
            stripEnd(out);
        }
        while (!out.isEmpty() && out.getFirst() instanceof LineBreak) {
            out.removeFirst();
        }
        return out;
    }

    private static String spaced(String text, boolean afterBlank) {
        var spaced = new StringBuilder();
        boolean blank = afterBlank;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            if (!space) {
                spaced.append(text.charAt(i));
            } else if (!blank) {
                spaced.append(' ');
            }
            blank = space;
        }
        return spaced.toString();
    }

    private static void stripEnd(List<Inline> out) {
        while (lastOf(out) instanceof Words words
                && words.text().endsWith(" ")
                && !words.style().code()) {
            out.removeLast();
            String text = words.text().stripTrailing();
            if (!text.isEmpty()) {
                out.add(words.with(text));
                return;
            }
        }
    }
}
