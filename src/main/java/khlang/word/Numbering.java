package khlang.word;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import khlang.calendar.ThaiDigits;
import org.w3c.dom.Element;

/** Counts the numbered paragraphs of a Word file as Word does. */
final class Numbering {

    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int MOST = 999_999;

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Boolean> started = new HashMap<>();

    /**
     * @param root of the part with the numberings; null when the file has none
     */
    Numbering(Element root) {
        if (root != null) {
            Xml.children(root, "abstractNum")
                    .forEach(each -> abstracts.put(Xml.attr(each, "abstractNumId"), each));
            Xml.children(root, "num").forEach(each -> lists.put(Xml.attr(each, "numId"), each));
        }
    }

    /**
     * Counts a paragraph and says what is printed before it.
     *
     * @param level 0 to 8
     * @return null when the file knows no such list
     */
    String next(String list, int level) {
        Element own = lists.get(list);
        if (own == null || level < 0 || level >= LEVELS) {
            return null;
        }
        String shared = Xml.value(own, "abstractNumId");
        int[] counts = counters.computeIfAbsent(shared, key -> new int[LEVELS]);
        boolean first = started.putIfAbsent(list, true) == null;
        for (int each = 0; first && each < LEVELS; each++) {
            if (override(own, each) != null) {
                counts[each] = 0;
            }
        }
        for (int above = 0; above < level; above++) {
            counts[above] = counts[above] == 0 ? start(own, above) : counts[above];
        }
        counts[level] = counts[level] == 0 ? start(own, level) : Math.min(counts[level] + 1, MOST);
        for (int below = level + 1; below < LEVELS; below++) {
            if (Xml.number(level(own, below), "lvlRestart", 1) != 0) {
                counts[below] = 0;
            }
        }
        return label(own, level, counts);
    }

    private String label(Element list, int level, int[] counts) {
        Element shape = level(list, level);
        if (Xml.value(shape, "numFmt").equals("bullet")) {
            return "";
        }
        boolean arabic = Boolean.TRUE.equals(Xml.toggle(shape, "isLgl"));
        Matcher place = PLACE.matcher(Xml.value(shape, "lvlText"));
        var label = new StringBuilder();
        while (place.find()) {
            int each = place.group(1).charAt(0) - '1';
            String format = arabic ? "decimal" : Xml.value(level(list, each), "numFmt");
            place.appendReplacement(
                    label, Matcher.quoteReplacement(formatted(Math.max(1, counts[each]), format)));
        }
        return place.appendTail(label).toString().strip();
    }

    private Element override(Element list, int level) {
        for (Element each : Xml.children(list, "lvlOverride")) {
            if (Xml.attr(each, "ilvl").equals(String.valueOf(level))) {
                return Xml.child(each, "startOverride") == null && Xml.child(each, "lvl") == null
                        ? null
                        : each;
            }
        }
        return null;
    }

    private int start(Element list, int level) {
        Element changed = override(list, level);
        int own = Xml.number(changed, "startOverride", -1);
        int start = own >= 0 ? own : Xml.number(level(list, level), "start", 1);
        return Math.clamp(start, 1, MOST);
    }

    /** What a level looks like; null when nothing says so. */
    private Element level(Element list, int level) {
        Element changed = Xml.child(override(list, level), "lvl");
        if (changed != null) {
            return changed;
        }
        Element shared = abstracts.get(Xml.value(list, "abstractNumId"));
        if (shared != null) {
            for (Element each : Xml.children(shared, "lvl")) {
                if (Xml.attr(each, "ilvl").equals(String.valueOf(level))) {
                    return each;
                }
            }
        }
        return null;
    }

    /** A number in a format of Word. */
    static String formatted(int number, String format) {
        return switch (format) {
            case "thaiNumbers" -> ThaiDigits.toThai(String.valueOf(number));
            case "thaiLetters" -> letters(number, thaiLetters());
            case "lowerLetter" -> letters(number, "abcdefghijklmnopqrstuvwxyz");
            case "upperLetter" -> letters(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** The consonants but the two that nobody uses, and those that are vowels as well. */
    private static String thaiLetters() {
        var letters = new StringBuilder();
        for (char c = '\u0e01'; c <= '\u0e2e'; c++) {
            if ("\u0e03\u0e05\u0e24\u0e26".indexOf(c) < 0) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private static String letters(int number, String letters) {
        int index = (number - 1) % letters.length();
        int times = Math.min((number - 1) / letters.length() + 1, 20);
        return String.valueOf(letters.charAt(index)).repeat(times);
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var roman = new StringBuilder();
        int rest = Math.min(number, 3999);
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
