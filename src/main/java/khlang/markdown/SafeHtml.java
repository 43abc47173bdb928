package khlang.markdown;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML that may be printed without escaping. Only this room makes it.
 *
 * @param html sanitized markup for the inside of a block element, never null
 */
public record SafeHtml(String html) {

    private static final Pattern WORDS = Pattern.compile("(<[^>]*>|&#?\\w+;)|[^<&]+");

    /**
     * The same markup with other words: tags and character references stay, and what the change
     * makes of the words between them is text and never markup.
     */
    public SafeHtml withWords(UnaryOperator<String> change) {
        return new SafeHtml(
                WORDS.matcher(html)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                found.group(1) != null
                                                        ? found.group()
                                                        : escaped(change.apply(found.group())))));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
