package khlang.word;

import java.util.regex.Pattern;

/** Writes texts into XML. */
final class XmlText {

    /** What XML 1.0 cannot hold at all. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    static String text(String text) {
        return FORBIDDEN
                .matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    static String attribute(String text) {
        return text(text).replace("\"", "&quot;").replace("\n", " ").replace("\t", " ");
    }
}
