package khlang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks at HTML as a browser would and accepts nothing that our pages have no use for. */
final class SafeDom {

    private static final Map<String, Set<String>> ALLOWED =
            Map.ofEntries(
                    Map.entry("h1", Set.of("id")),
                    Map.entry("h2", Set.of("id")),
                    Map.entry("h3", Set.of("id")),
                    Map.entry("h4", Set.of("id")),
                    Map.entry("h5", Set.of("id")),
                    Map.entry("h6", Set.of("id")),
                    Map.entry("p", Set.of("class")),
                    Map.entry("a", Set.of("href", "title", "rel")),
                    Map.entry("img", Set.of("src", "alt", "title", "loading")),
                    Map.entry("ol", Set.of("start")),
                    Map.entry("li", Set.of("class")),
                    Map.entry("code", Set.of("class")),
                    Map.entry("th", Set.of("class", "scope")),
                    Map.entry("td", Set.of("class")),
                    Map.entry("div", Set.of("class", "role", "tabindex", "aria-label")),
                    Map.entry("aside", Set.of("class", "role")),
                    Map.entry("span", Set.of("class")),
                    Map.entry("input", Set.of("type", "disabled", "checked", "aria-label")));

    private static final Set<String> PLAIN =
            Set.of(
                    "body",
                    "br",
                    "hr",
                    "ul",
                    "blockquote",
                    "pre",
                    "em",
                    "strong",
                    "del",
                    "figure",
                    "figcaption",
                    "table",
                    "thead",
                    "tbody",
                    "tr");

    private static final Pattern CLASSES =
            Pattern.compile(
                    "callout-title|sample-tag|task|table-scroll|callout callout-(note|tip|important|warning)"
                            + "|align-(left|center|right)|language-[A-Za-z0-9_+#.-]+");

    private static final Pattern LINK =
            Pattern.compile("(?i)https?://[^/\\\\?#].*|/([^/\\\\].*)?|#.*|mailto:.+|tel:.+");
    private static final Pattern SOURCE = Pattern.compile("(?i)https?://[^/\\\\?#].*|/[^/\\\\].*");

    private SafeDom() {}

    /** Parses the HTML and fails on the first element, attribute or address out of place. */
    static Element of(String html) {
        Document page = Jsoup.parse(html);
        assertThat(page.head().children()).as(html).isEmpty();
        Element body = page.body();
        for (Element element : body.getAllElements()) {
            Set<String> attributes = ALLOWED.getOrDefault(element.normalName(), Set.of());
            assertThat(PLAIN.contains(element.normalName()) || !attributes.isEmpty())
                    .as("<%s> in %s", element.tagName(), html)
                    .isTrue();
            for (Attribute attribute : element.attributes()) {
                assertThat(attributes).as(html).contains(attribute.getKey());
                assertHarmless(attribute, html);
            }
            assertThat(element.is("input:not([type=checkbox][disabled])")).as(html).isFalse();
        }
        return body;
    }

    private static void assertHarmless(Attribute attribute, String html) {
        switch (attribute.getKey()) {
            case "href" -> assertThat(asOpened(attribute)).as(html).matches(LINK);
            case "src" -> assertThat(asOpened(attribute)).as(html).matches(SOURCE);
            case "class" -> assertThat(attribute.getValue()).as(html).matches(CLASSES);
            case "id" ->
                    assertThat(attribute.getValue()).as(html).matches("[\\p{L}\\p{M}\\p{N}-]+");
            default -> {}
        }
    }

    /** Browsers drop tabs and line breaks, and control signs and blanks around an address. */
    private static String asOpened(Attribute address) {
        return address.getValue().replaceAll("[\t\n\r]", "").replaceAll("^[\0- ]+|[\0- ]+$", "");
    }
}
