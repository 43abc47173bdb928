package khlang.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes words so that they stay words in Markdown, with as few backslashes as that takes. */
final class Escapes {

    /** What would begin another block at the start of a line. */
    private static final Pattern SIGN_FIRST =
            Pattern.compile("^(?:#{1,6}(?= |$)|[-+](?= |$)|>|=+$|-+$|[-:| ]*[-:][-:| ]*$)");

    private static final Pattern NUMBER_FIRST = Pattern.compile("^(\\d{1,9})([.)])(?= |$)");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w{1,32};)");

    /** In an address between {@code <>}. */
    private static final Pattern NOT_IN_ADDRESS = Pattern.compile("[\\\\<>]");

    private static final Pattern PLAIN_ADDRESS = Pattern.compile("[^\\s<>()\\\\\\p{Cc}]+");

    private Escapes() {}

    /**
     * Words inside a paragraph.
     *
     * @param before what is printed before them, 0 when nothing is
     * @param after what is printed behind them, 0 when nothing is
     * @param link whether they stand inside a link, an image or its title
     */
    static String words(String text, char before, char after, boolean link) {
        var out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char last = i == 0 ? before : text.charAt(i - 1);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : after;
            boolean escape =
                    switch (c) {
                        case '\\' -> next == 0 || isPunctuation(next);
                        case '`', '*', '[' -> true;
                        case ']' -> link;
                        case '_' ->
                                !(Character.isLetterOrDigit(last)
                                        && Character.isLetterOrDigit(next));
                        case '~' -> last == '~' || next == '~';
                        case '<' ->
                                next == 0 || Character.isLetter(next) || "/!?".indexOf(next) >= 0;
                        case '!' -> next == '[';
                        default -> false;
                    };
            if (escape) {
                out.append('\\');
            }
            out.append(c);
        }
        return ENTITY.matcher(out).replaceAll("\\\\&");
    }

    /** The words of a cell: its borders are escaped too, even those in code. */
    static String cell(String markdown) {
        return markdown.replace("|", "\\|");
    }

    /** A whole line of a paragraph: nothing but a paragraph may begin with it. */
    static String lineStart(String line) {
        if (SIGN_FIRST.matcher(line).find()) {
            return "\\" + line;
        }
        return NUMBER_FIRST.matcher(line).replaceFirst("$1\\\\$2");
    }

    /** What a link or an image leads to. */
    static String address(String address) {
        if (PLAIN_ADDRESS.matcher(address).matches()) {
            return words(address, 'a', 'a', false).replace("\\[", "[");
        }
        return "<"
                + NOT_IN_ADDRESS
                        .matcher(address)
                        .replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()))
                + ">";
    }

    /** A title or caption between quotation marks. */
    static String title(String title) {
        return words(title, 'a', 'a', true).replace("\"", "\\\"");
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
