package khlang.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The last gate: only elements and attributes that our own rendering prints may pass. */
final class HtmlPolicy {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:https?://[^/?#\\\\]|mailto:.|tel:.|/(?![/\\\\])|#)[^\\p{Cc}\\\\]*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SOURCE =
            Pattern.compile(
                    "(?:https?://[^/?#\\\\]|/(?![/\\\\]))[^\\p{Cc}\\\\]*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{M}\\p{N}-]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern LANGUAGE = Pattern.compile("language-[A-Za-z0-9_+#.-]{1,30}");
    private static final Pattern CALLOUT = Pattern.compile("callout callout-[a-z]+");
    private static final Pattern ALIGNMENT = Pattern.compile("align-(?:left|center|right)");

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr")
                    .allowElements("ul", "ol", "li", "blockquote", "pre", "code")
                    .allowElements("em", "strong", "del", "a", "img", "figure", "figcaption")
                    .allowElements("table", "thead", "tbody", "tr", "th", "td")
                    .allowElements("div", "aside", "span")
                    .allowElements(HtmlPolicy::box, "input")
                    .allowAttributes("id")
                    .matching(ID)
                    .onElements("h1", "h2", "h3", "h4", "h5", "h6")
                    .allowAttributes("start")
                    .matching(NUMBER)
                    .onElements("ol")
                    .allowAttributes("class")
                    .matching(LANGUAGE)
                    .onElements("code")
                    .allowUrlProtocols("http", "https", "mailto", "tel")
                    .allowAttributes("href")
                    .matching(ADDRESS)
                    .onElements("a")
                    .allowAttributes("rel")
                    .matching(true, "noopener noreferrer")
                    .onElements("a")
                    .allowAttributes("title")
                    .onElements("a", "img")
                    .allowAttributes("src")
                    .matching(SOURCE)
                    .onElements("img")
                    .allowAttributes("alt")
                    .onElements("img")
                    .allowAttributes("loading")
                    .matching(true, "lazy")
                    .onElements("img")
                    .allowAttributes("class")
                    .matching(ALIGNMENT)
                    .onElements("th", "td")
                    .allowAttributes("scope")
                    .matching(true, "col")
                    .onElements("th")
                    .allowAttributes("class")
                    .matching(true, "table-scroll")
                    .onElements("div")
                    .allowAttributes("role")
                    .matching(true, "region")
                    .onElements("div")
                    .allowAttributes("tabindex")
                    .matching(true, "0")
                    .onElements("div")
                    .allowAttributes("aria-label")
                    .onElements("div", "input")
                    .allowAttributes("class")
                    .matching(CALLOUT)
                    .onElements("aside")
                    .allowAttributes("role")
                    .matching(true, "note")
                    .onElements("aside")
                    .allowAttributes("class")
                    .matching(true, "callout-title")
                    .onElements("p")
                    .allowAttributes("class")
                    .matching(true, "sample-tag")
                    .onElements("span")
                    .allowAttributes("class")
                    .matching(true, "task")
                    .onElements("li")
                    .allowAttributes("type")
                    .matching(true, "checkbox")
                    .onElements("input")
                    .allowAttributes("disabled", "checked")
                    .onElements("input")
                    .toFactory();

    private HtmlPolicy() {}

    /** An input is a box that nobody can tick, or it is dropped. */
    private static String box(String input, List<String> attributes) {
        if (!names(attributes, "disabled")) {
            attributes.addAll(List.of("disabled", ""));
        }
        return names(attributes, "type") ? input : null;
    }

    /** Names and values stand in turn. */
    private static boolean names(List<String> attributes, String name) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return true;
            }
        }
        return false;
    }

    static SafeHtml sanitize(String html) {
        return new SafeHtml(POLICY.sanitize(html));
    }
}
