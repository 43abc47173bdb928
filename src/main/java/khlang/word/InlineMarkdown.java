package khlang.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import khlang.word.Inline.LineBreak;
import khlang.word.Inline.Picture;
import khlang.word.Inline.Words;

/** Writes the inlines of one paragraph as Markdown. */
final class InlineMarkdown {

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private final List<Inline> inlines;
    private final boolean oneLine;

    private InlineMarkdown(List<Inline> inlines, boolean oneLine) {
        this.inlines = inlines;
        this.oneLine = oneLine;
    }

    /**
     * @param oneLine whether line breaks must become blanks
     */
    static String of(List<Inline> inlines, boolean oneLine) {
        return new InlineMarkdown(inlines, oneLine).write();
    }

    private String write() {
        var out = new StringBuilder();
        var phrase = new ArrayList<Words>();
        for (Inline inline : inlines) {
            if (inline instanceof Words words) {
                phrase.add(words);
                continue;
            }
            if (inline instanceof Picture picture) {
                flush(phrase, out, '!');
                out.append(image(picture));
            } else if (inline instanceof LineBreak) {
                flush(phrase, out, (char) 0);
                out.append(oneLine ? " " : "\\\n");
            }
        }
        flush(phrase, out, (char) 0);
        return out.toString();
    }

    private static void flush(List<Words> phrase, StringBuilder out, char after) {
        links(phrase, out, after);
        phrase.clear();
    }

    private static void links(List<Words> phrase, StringBuilder out, char after) {
        for (int from = 0; from < phrase.size(); ) {
            String link = phrase.get(from).link();
            int end = from + 1;
            while (end < phrase.size() && java.util.Objects.equals(phrase.get(end).link(), link)) {
                end++;
            }
            List<Words> group = phrase.subList(from, end);
            char next = end == phrase.size() ? after : first(phrase.get(end));
            if (link == null) {
                looks(group, 0, out, next, false);
            } else {
                link(group, link, out, next);
            }
            from = end;
        }
    }

    private static void link(List<Words> group, String link, StringBuilder out, char next) {
        String text = group.size() == 1 ? group.getFirst().text() : "";
        boolean plain = group.getFirst().style().equals(Style.PLAIN);
        if (plain && Links.isAutomatic(text, link)) {
            boolean apart =
                    (out.isEmpty() || !Character.isLetterOrDigit(out.charAt(out.length() - 1)))
                            && (next == 0 || next == ' ' || next == ')')
                            && Links.isSimple(text);
            if (apart) {
                out.append(Escapes.words(text, 'a', 'a', false));
                return;
            }
            if (!text.startsWith("www.") && Links.isSimple(text)) {
                out.append('<').append(text).append('>');
                return;
            }
        }
        out.append('[');
        looks(group, 0, out, ']', true);
        out.append("](").append(Escapes.address(link)).append(')');
    }

    /** The looks, outermost first. */
    private static final List<Predicate<Style>> LOOKS =
            List.of(Style::strike, Style::bold, Style::italic);

    private static final List<String> SIGNS = List.of("~~", "**", "*");

    private static void looks(
            List<Words> words, int look, StringBuilder out, char after, boolean link) {
        if (look == LOOKS.size()) {
            for (int i = 0; i < words.size(); i++) {
                char next = i + 1 < words.size() ? first(words.get(i + 1)) : after;
                word(words.get(i), out, next, link);
            }
            return;
        }
        for (int from = 0; from < words.size(); ) {
            boolean on = LOOKS.get(look).test(words.get(from).style());
            int end = from + 1;
            while (end < words.size() && LOOKS.get(look).test(words.get(end).style()) == on) {
                end++;
            }
            String sign = on ? SIGNS.get(look) : "";
            out.append(sign);
            char next = end < words.size() ? first(words.get(end)) : after;
            looks(words.subList(from, end), look + 1, out, on ? '*' : next, link);
            out.append(sign);
            from = end;
        }
    }

    private static void word(Words words, StringBuilder out, char after, boolean link) {
        if (words.style().code()) {
            out.append(code(words.text()));
        } else {
            char before = out.isEmpty() ? 0 : out.charAt(out.length() - 1);
            out.append(Escapes.words(words.text(), before, after, link));
        }
    }

    private static String code(String text) {
        int longest =
                BACKTICKS
                        .matcher(text)
                        .results()
                        .mapToInt(run -> run.group().length())
                        .max()
                        .orElse(0);
        String fence = "`".repeat(longest + 1);
        boolean spaced = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        boolean padded = spaced || text.startsWith("`") || text.endsWith("`");
        return padded ? fence + " " + text + " " + fence : fence + text + fence;
    }

    private static String image(Picture picture) {
        String alt = Escapes.words(Tidy.text(picture.alt()), '[', ']', true);
        String caption =
                picture.caption() == null
                        ? ""
                        : " \"" + Escapes.title(Tidy.text(picture.caption())) + "\"";
        return "![" + alt + "](" + Escapes.address(picture.source()) + caption + ")";
    }

    /** What a reader of Markdown meets first of some words. */
    private static char first(Words words) {
        if (words.link() != null) {
            return '[';
        }
        return words.style().equals(Style.PLAIN) ? words.text().charAt(0) : '*';
    }
}
