package khlang.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The gaps in a paragraph, which text processors like to tear into pieces. */
final class GapText {

    private static final String NAME = "[A-Za-z]{1,30}(?:\\.[A-Za-z]{1,30})?";
    private static final Pattern GAP = Pattern.compile("\\{\\{(" + NAME + ")}}");
    private static final Pattern OPENING = Pattern.compile("\\{\\{#(" + NAME + ")}}");

    private GapText() {}

    /** The gap that a paragraph consists of. */
    static Optional<String> alone(Element paragraph) {
        return only(GAP, paragraph);
    }

    /** The name of the block that begins with a paragraph. */
    static Optional<String> opening(Element paragraph) {
        return only(OPENING, paragraph);
    }

    private static Optional<String> only(Pattern pattern, Element paragraph) {
        if (!paragraph.getLocalName().equals("p")) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text(words(paragraph)).toString().strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether a block ends with a paragraph. */
    static boolean closes(Element paragraph, String block) {
        return paragraph.getLocalName().equals("p")
                && text(words(paragraph)).toString().strip().equals("{{/" + block + "}}");
    }

    /** The names of all gaps in a paragraph. */
    static List<String> all(Element paragraph) {
        return GAP.matcher(text(words(paragraph))).results().map(one -> one.group(1)).toList();
    }

    /** Its text; that of text boxes in it is not its own. */
    static List<Element> words(Element paragraph) {
        return Xml.below(paragraph, "t").stream()
                .filter(one -> around(one, "p").isSameNode(paragraph))
                .toList();
    }

    /** The next element of a name around another one; null when there is none. */
    static Node around(Element inner, String name) {
        Node one = inner.getParentNode();
        while (one != null && !name.equals(one.getLocalName())) {
            one = one.getParentNode();
        }
        return one;
    }

    private static StringBuilder text(List<Element> words) {
        var all = new StringBuilder();
        words.forEach(one -> all.append(one.getTextContent()));
        return all;
    }

    /** Puts a text in the place of a paragraph's own. */
    static void write(Element paragraph, String text) {
        List<Element> words = words(paragraph);
        for (int i = 0; i < words.size(); i++) {
            put(words.get(i), i == 0 ? text : "");
        }
    }

    /** Fills the gaps; the lines of one stand behind each other. */
    static void fill(Element paragraph, Scope scope) {
        List<Element> words = words(paragraph);
        StringBuilder all = text(words);
        if (!GAP.matcher(all).find()) {
            return;
        }
        var pieces = new ArrayList<StringBuilder>();
        words.forEach(one -> pieces.add(new StringBuilder()));
        int[] owner = new int[all.length()];
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            for (int k = 0; k < words.get(i).getTextContent().length(); k++) {
                owner[at++] = i;
            }
        }
        Matcher gap = GAP.matcher(all);
        int done = 0;
        while (gap.find()) {
            copy(all, done, gap.start(), owner, pieces);
            String filled =
                    scope.lines(gap.group(1))
                            .map(lines -> String.join(" ", lines))
                            .orElse(gap.group());
            pieces.get(owner[gap.start()]).append(filled); // where the gap begins
            done = gap.end();
        }
        copy(all, done, all.length(), owner, pieces);
        for (int i = 0; i < words.size(); i++) {
            put(words.get(i), pieces.get(i).toString());
        }
    }

    private static void copy(
            StringBuilder all, int from, int to, int[] owner, List<StringBuilder> pieces) {
        for (int i = from; i < to; i++) {
            pieces.get(owner[i]).append(all.charAt(i));
        }
    }

    private static void put(Element words, String text) {
        words.setTextContent(XmlText.allowed(text));
        words.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    }
}
