package khlang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private static final Map<String, String> FILES =
            Map.of(
                    "form.pdf", "/attachments/7/form.pdf",
                    "แบบ คำขอ.pdf", "/attachments/8/แบบ คำขอ.pdf",
                    "mirror.pdf", "https://example.com/mirror.pdf");
    private static final LinkResolver ATTACHMENTS = name -> Optional.ofNullable(FILES.get(name));

    private static final Parser COMMONMARK = Parser.builder().build();

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/documents/elderly-allowance | /documents/elderly-allowance",
                "/ | /",
                "/search?q=บ้าน&page=2#ผล | /search?q=%E0%B8%9A%E0%B9%89%E0%B8%B2%E0%B8%99&page=2#%E0%B8%9C%E0%B8%A5",
                "#ขั้นตอน | #%E0%B8%82%E0%B8%B1%E0%B9%89%E0%B8%99%E0%B8%95%E0%B8%AD%E0%B8%99",
                "https://www.dla.go.th/x | https://www.dla.go.th/x",
                "HTTP://example.com | HTTP://example.com",
                "mailto:saraban@example.go.th | mailto:saraban@example.go.th",
                "tel:+6653000000 | tel:+6653000000",
                "form.pdf | /attachments/7/form.pdf",
                "form.pdf#page=2 | /attachments/7/form.pdf#page=2",
                "<แบบ คำขอ.pdf> | /attachments/8/%E0%B9%81%E0%B8%9A%E0%B8%9A%20%E0%B8%84%E0%B8%B3%E0%B8%82%E0%B8%AD.pdf",
                "mirror.pdf | https://example.com/mirror.pdf"
            })
    void leadWhereTheyMay(String destination, String address) {
        assertThat(body("[ดู](" + destination + ")").select("a").attr("href")).isEqualTo(address);
    }

    @Test
    void toOtherSitesTellThemNothing() {
        Element body = body("[a](https://example.com) [b](/x) [c](mailto:a@b.c) [d](mirror.pdf)");
        assertThat(body.select("a[rel='noopener noreferrer']").eachText())
                .containsExactly("a", "d");
        assertThat(body.select("a[rel]")).hasSize(2);
    }

    @Test
    void areMadeOfBareAddresses() {
        Element body = body("ที่ https://www.dla.go.th/x และ www.rd.go.th หรือ a@example.go.th");
        assertThat(body.select("a").eachAttr("href"))
                .containsExactly(
                        "https://www.dla.go.th/x", "http://www.rd.go.th", "mailto:a@example.go.th");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.pdf", "?q=1", "", "../x", "//evil.example"})
    void withoutAnAddressBecomeTheirWords(String destination) {
        Element body = body("ก [ข**ค**](" + destination + ") ง ![จ](" + destination + ") ฉ");
        assertThat(body.select("a, img")).isEmpty();
        assertThat(body.select("strong").eachText()).containsExactly("ค");
        assertThat(body.text()).isEqualTo("ก ขค ง จ ฉ");
    }

    @ParameterizedTest
    @MethodSource("khlang.markdown.HostileSamples#destinations")
    void refuseHostileDestinations(String sample) {
        var destinations = new Destinations(LinkResolver.NONE);
        COMMONMARK
                .parse("[x](<" + sample + ">)")
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Link link) {
                                String html =
                                        destinations
                                                .link(link.getDestination())
                                                .map(address -> "<a href=\"%s\">x</a>")
                                                .orElse("x")
                                                .formatted(Entities.escape(link.getDestination()));
                                SafeDom.of(html);
                            }
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//evil.example", "/\\evil", "x", "", "#x"})
    void refuseWhatAResolverMayNotAnswer(String answer) {
        var destinations = new Destinations(destination -> Optional.of(answer));
        assertThat(destinations.link("form.pdf")).isEmpty();
        assertThat(destinations.source("form.pdf")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@b.c", "tel:1", "#x"})
    void ofImagesLeadToPicturesOnly(String destination) {
        assertThat(body("![ภาพ](" + destination + ")").select("img")).isEmpty();
    }

    @Test
    void cannotMultiplyOneLongAddress() {
        String address = "/" + "a".repeat(20_000);
        Element body = body("[ก]: " + address + "\n\n" + "[ก] ".repeat(1_000));
        assertThat(body.select("a").size()).isBetween(1, 10);
        assertThat(body.text()).isEqualTo("ก ".repeat(1_000).strip());
    }

    private Element body(String text) {
        return SafeDom.of(markdown.render(text, ATTACHMENTS).html().html());
    }
}
