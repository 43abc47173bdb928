package khlang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileMarkdownTest {

    private static final LinkResolver ATTACHMENTS = name -> Optional.of("/attachments/7/" + name);

    /** Answers as badly as a resolver can. */
    private static final LinkResolver ECHO = Optional::of;

    private static final List<String> ADDRESSES =
            List.of(
                    "[x](%s)",
                    "[x](<%s>)",
                    "[x](%s \"title\")",
                    "![x](%s)",
                    "![x](<%s>)",
                    "![x](<%s> 'title')\n",
                    "[![x](%1$s)](%1$s)",
                    "[x]\n\n[x]: %s",
                    "![x]\n\n[x]: <%s> 'title'",
                    "<%s>",
                    "%s",
                    "| [x](%s) |\n|-|\n| ![x](%1$s) |",
                    "## [x](%s)",
                    "> [!NOTE]\n> [x](<%s>)");

    private static final List<String> WORDS =
            List.of(
                    "%s",
                    "ก %s ข",
                    "\n    %s\n",
                    "## %s",
                    "%s\n---",
                    "**%s**",
                    "~~%s~~",
                    "- %s",
                    "- [x] %s",
                    "> %s",
                    "> [!NOTE]\n> %s",
                    "> [!%s]\n> x",
                    "| %1$s | ข |\n|:-|-:|\n| %1$s | %1$s |",
                    "`%s`",
                    "``` %1$s\n%1$s\n```",
                    "[%s](/x)",
                    "[x](/x \"%s\")",
                    "[x](/x '%s')",
                    "[x](/x (%s))",
                    "![%s](/x)",
                    "![x](/x \"%s\")",
                    "![x](/x '%s') ข้อความ",
                    "[%1$s]: /x '%1$s'\n\n[%1$s]",
                    "<%s>",
                    "<https://example.com/%s>",
                    "https://example.com/%s");

    private final Markdown markdown = new Markdown();

    static List<String> samples() {
        return java.util.stream.Stream.concat(HostileSamples.destinations(), HostileSamples.texts())
                .toList();
    }

    @Test
    void isTriedWithManySamples() {
        assertThat(samples()).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void becomesNothingButPlainPages(String sample) {
        for (String place : ADDRESSES) {
            for (LinkResolver links : List.of(ATTACHMENTS, ECHO, LinkResolver.NONE)) {
                SafeDom.of(rendered(place.formatted(sample), links));
            }
        }
        for (String place : WORDS) {
            SafeDom.of(rendered(place.formatted(sample), ATTACHMENTS));
        }
    }

    @ParameterizedTest
    @MethodSource("khlang.markdown.HostileSamples#texts")
    void isShownAsItWasTyped(String sample) {
        String shown = SafeDom.of(rendered("`` " + sample + " ``", ATTACHMENTS)).text();
        assertThat(shown.replaceAll("\\s|\ufffd", "")).isEqualTo(sample.replaceAll("\\s|\0", ""));
    }

    private String rendered(String text, LinkResolver links) {
        return markdown.render(text, links).html().html();
    }
}
