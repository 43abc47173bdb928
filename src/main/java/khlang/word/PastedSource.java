package khlang.word;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import khlang.word.Inline.Picture;
import org.jsoup.nodes.Element;

/** What Word, LibreOffice, Google Docs and web pages mean by their HTML. */
final class PastedSource implements HtmlSource {

    private static final Set<String> DROPPED =
            Set.of(
                    "script",
                    "style",
                    "head",
                    "title",
                    "meta",
                    "link",
                    "template",
                    "noscript",
                    "object",
                    "embed",
                    "applet",
                    "iframe",
                    "frame",
                    "svg",
                    "math",
                    "canvas",
                    "audio",
                    "video",
                    "button",
                    "select",
                    "textarea",
                    "xml",
                    "o:p",
                    "area",
                    "map");

    private static final Pattern WEIGHT = property("font-weight", "[a-z0-9]+");
    private static final Pattern SLANT = property("font-style", "[a-z]+");
    private static final Pattern DECORATION = property("text-decoration(?:-line)?", "[a-z -]+");
    private static final Pattern SIZE = property("font-size", "[0-9.]+(?:pt|px)");
    private static final Pattern HIDDEN = property("display|mso-hide", "(?:none|all)");
    private static final Pattern MSO_LIST =
            Pattern.compile("mso-list\\s*:\\s*\\S+\\s+level(\\d{1,2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern IGNORED =
            Pattern.compile("mso-list\\s*:\\s*Ignore", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATA_IMAGE =
            Pattern.compile("^data:image/[\\w.+-]+;base64,", Pattern.CASE_INSENSITIVE);

    private static final double POINTS_IN_PIXEL = 0.75;

    private final Sizes sizes = new Sizes();
    private final Findings findings = new Findings();
    private final Images images = new Images();
    private final Map<Integer, Integer> headingSizes = new TreeMap<>();

    Images images() {
        return images;
    }

    /** Sizes of the marked headings by level. */
    Map<Integer, Integer> headingSizes() {
        return headingSizes;
    }

    @Override
    public boolean drops(Element element) {
        String style = element.attr("style");
        return DROPPED.contains(element.normalName())
                || (!style.isEmpty() && (HIDDEN.matcher(style).find() || isIgnored(style)))
                || element.hasAttr("hidden");
    }

    private static boolean isIgnored(String style) {
        return IGNORED.matcher(style).find();
    }

    @Override
    public Look look(Element element, Look around) {
        Style style = around.style();
        Look look =
                switch (element.normalName()) {
                    case "b", "strong" -> around.with(style.withBold(true));
                    case "i", "em", "cite", "dfn" -> around.with(style.withItalic(true));
                    case "s", "strike", "del" -> around.with(style.withStrike(true));
                    case "code", "kbd", "samp", "tt" -> around.with(style.withCode(true));
                    case "a" -> around.withLink(Links.trusted(element.attr("href")).orElse(null));
                    case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                        int level = element.normalName().charAt(1) - '0';
                        headingSizes.put(level, Integer.MAX_VALUE);
                        yield around;
                    }
                    default -> around;
                };
        return styled(look, element.attr("style"));
    }

    private static Look styled(Look look, String css) {
        if (css.isEmpty()) {
            return look;
        }
        Look styled = look;
        Style style = look.style();
        String weight = value(WEIGHT, css);
        if (!weight.isEmpty()) {
            boolean bold = weight.startsWith("bold") || weight.matches("[6-9]00");
            style = style.withBold(bold);
        }
        String slant = value(SLANT, css);
        if (!slant.isEmpty()) {
            style = style.withItalic(slant.equals("italic") || slant.equals("oblique"));
        }
        if (value(DECORATION, css).contains("line-through")) {
            style = style.withStrike(true);
        }
        String size = value(SIZE, css);
        if (!size.isEmpty()) {
            styled = styled.withSize(halfPoints(size));
        }
        return styled.with(style);
    }

    private static int halfPoints(String size) {
        try {
            double number = Double.parseDouble(size.substring(0, size.length() - 2));
            double points = size.endsWith("px") ? number * POINTS_IN_PIXEL : number;
            return Math.clamp(Math.round(points * 2), 0, 1000);
        } catch (NumberFormatException e) {
            return 0; // 1.2.3pt
        }
    }

    @Override
    public Optional<Picture> picture(Element image) {
        String source = image.attr("src");
        String alt = Tidy.text(image.attr("alt"));
        Matcher data = DATA_IMAGE.matcher(source);
        if (!data.find()) {
            boolean tracker = image.attr("width").equals("1") && image.attr("height").equals("1");
            if (!tracker && !source.isEmpty()) {
                findings.add(Finding.LINKED_PICTURE);
            }
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(source.substring(data.end()));
            String key = Integer.toHexString(java.util.Arrays.hashCode(bytes)) + bytes.length;
            return images.known(key)
                    .or(() -> images.add(key, "", alt, bytes, findings))
                    .map(name -> new Picture(name, alt, null));
        } catch (IllegalArgumentException e) {
            findings.add(Finding.UNSHOWN_PICTURE);
            return Optional.empty();
        }
    }

    @Override
    public String callout(Element aside) {
        return null;
    }

    /** Word writes items as paragraphs, their numbers and bullets as words to be ignored. */
    @Override
    public Optional<Lists.Entry> entry(Element paragraph) {
        Matcher list = MSO_LIST.matcher(paragraph.attr("style"));
        if (!list.find()) {
            return Optional.empty();
        }
        String label =
                paragraph.getElementsByAttribute("style").stream()
                        .filter(span -> isIgnored(span.attr("style")))
                        .map(span -> Tidy.text(span.text().replace('\u00a0', ' ')))
                        .findFirst()
                        .orElse("");
        int level = Math.clamp(Integer.parseInt(list.group(1)) - 1, 0, 8);
        return Optional.of(Labels.entry(level, label));
    }

    @Override
    public boolean isOurs() {
        return false;
    }

    @Override
    public Sizes sizes() {
        return sizes;
    }

    @Override
    public Findings findings() {
        return findings;
    }

    private static Pattern property(String name, String value) {
        return Pattern.compile(
                "(?:^|[;\\s])(?:" + name + ")\\s*:\\s*(" + value + ")", Pattern.CASE_INSENSITIVE);
    }

    private static String value(Pattern property, String css) {
        Matcher found = property.matcher(css);
        return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
