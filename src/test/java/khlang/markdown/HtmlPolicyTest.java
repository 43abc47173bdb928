package khlang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last gate holds even if everything before it lets things through. */
class HtmlPolicyTest {

    @ParameterizedTest
    @MethodSource("khlang.markdown.HostileSamples#texts")
    void dropsHostileMarkup(String sample) {
        SafeDom.of(sanitized(sample));
        SafeDom.of(sanitized("<p title=\"" + sample + "\">x</p>"));
        SafeDom.of(sanitized("<table><tr><td>" + sample + "</table>"));
        SafeDom.of(sanitized("<a title='" + Entities.escape(sample) + "' href=/x>x</a>"));
    }

    @ParameterizedTest
    @MethodSource("khlang.markdown.HostileSamples#destinations")
    void dropsHostileAddresses(String sample) {
        SafeDom.of(sanitized("<a href=\"" + sample + "\">x</a><img src=\"" + sample + "\">"));
        SafeDom.of(sanitized("<a href=\"" + Entities.escape(sample) + "\">x</a>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2 id=\"เอกสาร-2\">เอกสาร</h2>",
                "<ol start=\"3\"><li class=\"task\">ก</li></ol>",
                "<pre><code class=\"language-java\">x</code></pre>",
                "<a href=\"/documents/x\" title=\"ชื่อ\">x</a>",
                "<a href=\"/\">x</a>",
                "<a href=\"#%E0%B8%81\">x</a>",
                "<a href=\"tel:053000000\">x</a>",
                "<a href=\"https://example.com/\" rel=\"noopener noreferrer\">x</a>",
                "<img src=\"/x.png\" alt=\"ภาพ\" loading=\"lazy\" />",
                "<figure><img src=\"/x.png\" alt=\"\" /><figcaption>ก</figcaption></figure>",
                "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"ตาราง\">"
                        + "<table><thead><tr><th class=\"align-right\" scope=\"col\">ก</th></tr></thead>"
                        + "<tbody><tr><td class=\"align-center\">ข</td></tr></tbody></table></div>",
                "<aside class=\"callout callout-tip\" role=\"note\"><p class=\"callout-title\">ก</p></aside>",
                "<p>50 <span class=\"sample-tag\">ก</span><br /><del>ข</del></p>",
                "<input type=\"checkbox\" disabled=\"\" checked=\"\" aria-label=\"ทำแล้ว\" />"
            })
    void passesWhatWePrint(String html) {
        assertThat(sanitized(html)).isEqualTo(html);
    }

    @Test
    void passesNothingElseOnTheSameElements() {
        assertThat(
                        sanitized(
                                "<h2 class=x id=\"a b\">ก</h2><p class=hero style=x>ข</p>"
                                        + "<div class=modal role=dialog tabindex=9>ค</div>"))
                .isEqualTo("<h2>ก</h2><p>ข</p><div>ค</div>");
    }

    private static String sanitized(String html) {
        return HtmlPolicy.sanitize(html).html();
    }
}
