package khlang.word;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import khlang.markdown.LinkResolver;
import khlang.markdown.Markdown;
import khlang.word.Inline.Picture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads our own Markdown into blocks, by way of what readers are shown. */
final class MarkdownReader {

    /** Names of files pass the rendering as addresses of a place that does not exist. */
    private static final String FILE = "/-word-file-/";

    private static final LinkResolver FILES =
            name -> Optional.of(FILE + URLEncoder.encode(decoded(name), StandardCharsets.UTF_8));

    private final Markdown markdown = new Markdown();

    List<Block> read(String text) {
        String html = markdown.render(text, FILES).html().html();
        return HtmlBlocks.of(Jsoup.parseBodyFragment(html).body(), new Ours());
    }

    /** The ids of the headings, in order. */
    List<String> headingIds(String text) {
        return markdown.render(text, FILES).headings().stream()
                .map(khlang.markdown.Heading::id)
                .toList();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a percent sign that stands for itself
        }
    }

    private static String address(String printed) {
        if (!printed.startsWith(FILE)) {
            return Links.readable(printed);
        }
        int hash = printed.indexOf('#');
        String name = printed.substring(FILE.length(), hash < 0 ? printed.length() : hash);
        return URLDecoder.decode(name, StandardCharsets.UTF_8)
                + (hash < 0 ? "" : Links.readable(printed.substring(hash)));
    }

    private static final class Ours implements HtmlSource {

        private final Sizes sizes = new Sizes();
        private final Findings findings = new Findings();

        @Override
        public boolean drops(Element element) {
            return false;
        }

        @Override
        public Look look(Element element, Look around) {
            Style style = around.style();
            return switch (element.normalName()) {
                case "strong" -> around.with(style.withBold(true));
                case "em" -> around.with(style.withItalic(true));
                case "del" -> around.with(style.withStrike(true));
                case "code" -> around.with(style.withCode(true));
                case "a" ->
                        element.hasAttr("href")
                                ? around.withLink(address(element.attr("href")))
                                : around;
                case "span" -> {
                    if (element.hasClass("sample-tag")) {
                        element.text("(" + element.text() + ")");
                    }
                    yield around;
                }
                default -> around;
            };
        }

        @Override
        public Optional<Picture> picture(Element image) {
            String title = image.hasAttr("title") ? image.attr("title") : null;
            return Optional.of(
                    new Picture(address(image.attr("src")), Tidy.text(image.attr("alt")), title));
        }

        @Override
        public String callout(Element aside) {
            String kind = aside.className().replaceFirst("^callout callout-", "");
            return kind.isEmpty() ? null : kind;
        }

        @Override
        public Optional<Lists.Entry> entry(Element paragraph) {
            return Optional.empty();
        }

        @Override
        public boolean isOurs() {
            return true;
        }

        @Override
        public Sizes sizes() {
            return sizes;
        }

        @Override
        public Findings findings() {
            return findings;
        }
    }
}
