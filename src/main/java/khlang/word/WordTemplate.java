package khlang.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Fills the gaps of a Word file that an office has made, such as {@code {{subject}}}: in the text,
 * in page heads and feet. Everything else in the file stays as the office wants it.
 *
 * <p>A paragraph that is nothing but a gap becomes one for each line of its text, and goes when
 * there is none; elsewhere the lines stand behind each other. A table row with gaps of a list, such
 * as {@code {{row.name}}}, stands there once for each item. What stands between the paragraphs
 * {@code {{#name}}} and {@code {{/name}}} stands there once for each item of a list, or goes when a
 * gap has nothing to say. A paragraph that is nothing but the gap of a chart becomes that chart.
 */
public final class WordTemplate {

    /** What looks like a gap, also when nobody will fill it. */
    private static final Pattern MEANT = Pattern.compile("\\{\\{[^{}]{0,60}}{0,2}");

    private static final Pattern TEXT_PART =
            Pattern.compile("word/(?:document|header\\d*|footer\\d*)\\.xml");

    private WordTemplate() {}

    /**
     * Writes the file. Gaps and blocks that nobody knows stay to be seen. The same filling makes
     * the same bytes.
     *
     * @param template the bytes of a Word file
     * @param out stays open
     * @throws WordException when the template is no Word file, or too large
     */
    public static void fill(InputStream template, Filling filling, OutputStream out)
            throws IOException, WordException {
        Map<String, byte[]> parts = WordParts.read(template);
        for (String name : texts(parts)) {
            boolean draws = name.equals(WordParts.TEXT);
            var text =
                    new TemplateText(
                            draws ? Optional.of(new TemplateCharts(parts)) : Optional.empty());
            Element root = Xml.parse(parts.get(name));
            text.fill(root, Scope.of(filling));
            parts.put(name, Xml.written(root));
        }
        WordParts.pack(parts, out);
    }

    private static List<String> texts(Map<String, byte[]> parts) {
        return parts.keySet().stream().filter(name -> TEXT_PART.matcher(name).matches()).toList();
    }

    /**
     * What stands between double braces in a file, braces included: gaps, the beginnings and ends
     * of blocks, and what somebody may have meant as one, such as a gap with blanks in it, or with
     * one brace at its end.
     *
     * @param template the bytes of a Word file
     * @return in the order of the file
     * @throws WordException when it is no Word file, or too large
     */
    public static Set<String> gaps(InputStream template) throws IOException, WordException {
        var gaps = new LinkedHashSet<String>();
        Map<String, byte[]> parts = WordParts.read(template);
        for (String name : texts(parts)) {
            for (Element paragraph : Xml.below(Xml.parse(parts.get(name)), "p")) {
                String text =
                        GapText.words(paragraph).stream()
                                .map(Element::getTextContent)
                                .collect(Collectors.joining());
                MEANT.matcher(text).results().forEach(one -> gaps.add(one.group()));
            }
        }
        return gaps;
    }
}
