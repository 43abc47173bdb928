package khlang.comparison;

import java.util.Arrays;

/** A line that was changed, with its words counted. */
final class Line {

    private final int number;
    private final Tokens tokens;
    private final Vocabulary vocabulary;
    private final boolean row;
    private final boolean blank;
    private final int weight;
    private int[] sorted;

    /**
     * @param number equal lines have equal ones
     */
    Line(int number, String text, Tokens tokens, Vocabulary vocabulary) {
        this.number = number;
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        row = text.startsWith("|");
        blank = text.isBlank();
        weight = weight(tokens, vocabulary);
    }

    private static int weight(Tokens tokens, Vocabulary vocabulary) {
        int weight = 0;
        for (int id : tokens.ids()) {
            weight += vocabulary.weight(id);
        }
        return weight;
    }

    int number() {
        return number;
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    /** The letters and digits of its words. */
    int weight() {
        return weight;
    }

    /** Whether it is a row of a table. */
    boolean isRow() {
        return row;
    }

    boolean isBlank() {
        return blank;
    }

    /** The letters of the words that both have, wherever they stand. */
    int common(Line other) {
        return common(sorted(), other.sorted());
    }

    /** The letters of a third line's words that this line has and the other lacks. */
    int missingIn(Line other, Line third) {
        return common(without(sorted(), other.sorted()), third.sorted());
    }

    private int[] sorted() {
        if (sorted == null) {
            sorted = Arrays.stream(tokens.ids()).filter(id -> vocabulary.weight(id) > 0).toArray();
            Arrays.sort(sorted);
        }
        return sorted;
    }

    private int common(int[] one, int[] other) {
        int common = 0;
        int x = 0;
        int y = 0;
        while (x < one.length && y < other.length) {
            if (one[x] == other[y]) {
                common += vocabulary.weight(one[x]);
                x++;
                y++;
            } else if (one[x] < other[y]) {
                x++;
            } else {
                y++;
            }
        }
        return common;
    }

    private static int[] without(int[] one, int[] other) {
        int[] left = new int[one.length];
        int count = 0;
        int y = 0;
        for (int id : one) {
            while (y < other.length && other[y] < id) {
                y++;
            }
            if (y < other.length && other[y] == id) {
                y++;
            } else {
                left[count++] = id;
            }
        }
        return Arrays.copyOf(left, count);
    }
}
