package khlang.word;

import java.util.regex.Pattern;

/** Writes texts into XML. */
final class XmlText {

    /** What XML 1.0 cannot hold at all. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    static String text(String text) {
        return allowed(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Without what XML cannot hold at all. */
    static String allowed(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }

    static String attribute(String text) {
        return text(text).replace("\"", "&quot;").replace("\n", " ").replace("\t", " ");
    }
}
