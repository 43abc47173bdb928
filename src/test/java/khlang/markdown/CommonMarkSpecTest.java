package khlang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that the CommonMark specification promises is lost by what we add. */
class CommonMarkSpecTest {

    private static final Parser COMMONMARK = Parser.builder().build();

    /** The examples assume that addresses are encoded and that raw HTML passes. */
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .percentEncodeUrls(true)
                    .extensions(
                            List.of(
                                    MarkdownParser.TABLES,
                                    MarkdownParser.STRIKETHROUGH,
                                    MarkdownParser.TASKS))
                    .build();

    /** Regression examples that read otherwise here, with what they become. */
    private static final Map<String, String> CHANGED =
            Map.of(
                    // Chinese has no spaces either; the example records that CommonMark's rule
                    // leaves the asterisks standing.
                    "**。**话\n",
                    "<p><strong>。</strong>话</p>\n",
                    // commonmark-java keeps a byte order mark; it is for the file's reader to drop.
                    "\ufeff# Hi\n",
                    "<p>\ufeff# Hi</p>\n");

    /** Examples of what is no CommonMark autolink; our autolinks see the address all the same. */
    private static final Set<String> BARE_ADDRESSES =
            Set.of(
                    "<https://foo.bar/baz bim>\n",
                    "<foo\\+@bar.example.com>\n",
                    "< https://foo.bar >\n",
                    "https://example.com\n",
                    "foo@bar.example.com\n");

    static Stream<Example> specification() {
        return ExampleReader.readExamples(TestResources.getSpec()).stream();
    }

    static Stream<Example> regressions() {
        return TestResources.getRegressions().stream()
                .flatMap(file -> ExampleReader.readExamples(file).stream());
    }

    @Test
    void isReadWhole() {
        assertThat(specification()).hasSize(652);
        assertThat(regressions()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("specification")
    void keepsEveryExampleUnderOurEmphasis(Example example) {
        String html = RENDERER.render(SpacelessEmphasis.parse(COMMONMARK, example.getSource()));
        assertThat(html).isEqualTo(promised(example));
    }

    @ParameterizedTest
    @MethodSource("regressions")
    void keepsEveryKnownRegressionButTheListedOnes(Example example) {
        String html = RENDERER.render(SpacelessEmphasis.parse(COMMONMARK, example.getSource()));
        String promised = promised(example);
        assertThat(html).isEqualTo(CHANGED.getOrDefault(example.getSource(), promised));
        if (CHANGED.containsKey(example.getSource())) {
            assertThat(html).as("no longer changed, take it off the list").isNotEqualTo(promised);
        }
    }

    @ParameterizedTest
    @MethodSource("specification")
    void keepsEveryExampleWithAllExtensionsButBareAddresses(Example example) {
        String html = RENDERER.render(new MarkdownParser().parse(example.getSource()));
        if (BARE_ADDRESSES.contains(example.getSource())) {
            assertThat(html).isNotEqualTo(promised(example)).contains("<a href=");
        } else {
            assertThat(html).isEqualTo(promised(example));
        }
    }

    /** The specification prints tabs as arrows. */
    private static String promised(Example example) {
        return example.getHtml().replace('→', '\t');
    }
}
