package khlang.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The styles of a Word file, and what follows from them for one paragraph or run. */
final class DocxStyles {

    private static final int LONGEST_CHAIN = 20;
    private static final int BODY_LEVEL = 9;

    private static final Pattern HEADING =
            Pattern.compile("(?:heading|" + Wording.HEADING + ") ?([1-9\u0e51-\u0e59])");
    private static final Pattern TITLE = Pattern.compile("title|" + Wording.TITLE);
    private static final Pattern CONTENTS =
            Pattern.compile("(?:toc|contents|" + Wording.CONTENTS + ") ?(?:[1-9]|heading)?");
    private static final Pattern CAPTION = Pattern.compile("caption|" + Wording.CAPTION);
    private static final Pattern QUOTE = Pattern.compile("(?:intense )?quote|quotations");
    private static final Pattern CODE = Pattern.compile("html preformatted|preformatted text|code");
    private static final Pattern CODE_RUN =
            Pattern.compile("inline code|html code|html typewriter");
    private static final Pattern CONTINUATION = Pattern.compile("list continue( [2-5])?");
    private static final Pattern RULE = Pattern.compile("khlang rule|horizontal line");
    private static final Pattern CALLOUT =
            Pattern.compile("khlang (note|tip|important|warning)(?: title)?");

    /** What a run looks like. */
    record RunLook(Style style, int size, boolean hidden, boolean raised, boolean underlined) {}

    private final Map<String, Element> styles = new HashMap<>();
    private final Element defaults;
    private final String defaultParagraph;

    /**
     * @param root of the part with the styles; null when the file has none
     */
    DocxStyles(Element root) {
        String standard = "";
        if (root != null) {
            for (Element style : Xml.children(root, "style")) {
                styles.put(Xml.attr(style, "styleId"), style);
                if (Xml.attr(style, "type").equals("paragraph")
                        && Xml.attr(style, "default").matches("1|true|on")) {
                    standard = Xml.attr(style, "styleId");
                }
            }
        }
        defaultParagraph = standard;
        defaults =
                root == null
                        ? null
                        : Xml.child(Xml.child(Xml.child(root, "docDefaults"), "rPrDefault"), "rPr");
    }

    /** The id of a paragraph's style. */
    String styleOf(Element properties) {
        String style = Xml.value(properties, "pStyle");
        return style.isEmpty() ? defaultParagraph : style;
    }

    /** 1 to 9 for a heading, 0 for other paragraphs. */
    int headingLevel(Element properties) {
        String style = styleOf(properties);
        int own = Xml.number(properties, "outlineLvl", -1);
        if (own >= 0) {
            return own < BODY_LEVEL ? own + 1 : 0;
        }
        for (Element each : chain(style)) {
            Matcher heading = HEADING.matcher(name(each));
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            int level = Xml.number(Xml.child(each, "pPr"), "outlineLvl", -1);
            if (level >= 0) {
                return level < BODY_LEVEL ? level + 1 : 0;
            }
        }
        return 0;
    }

    boolean isTitle(Element properties) {
        return named(properties, TITLE);
    }

    boolean isContents(Element properties) {
        return named(properties, CONTENTS);
    }

    boolean isCaption(Element properties) {
        return named(properties, CAPTION);
    }

    boolean isQuote(Element properties) {
        return named(properties, QUOTE);
    }

    boolean isCode(Element properties) {
        return named(properties, CODE);
    }

    /** Whether it goes on with the item of a list before it. */
    boolean isContinuation(Element properties) {
        return named(properties, CONTINUATION);
    }

    /** Whether it is a line across the page. */
    boolean isRule(Element properties) {
        return named(properties, RULE);
    }

    /** Whether it is the line of a callout that names its kind. */
    boolean isCalloutTitle(Element properties) {
        return callout(properties) != null && name(styleOf(properties)).endsWith(" title");
    }

    /** The kind of the callout that a paragraph belongs to; null when there is none. */
    String callout(Element properties) {
        Matcher callout = CALLOUT.matcher(name(styleOf(properties)));
        return callout.matches() ? callout.group(1) : null;
    }

    private boolean named(Element properties, Pattern names) {
        return names.matcher(name(styleOf(properties))).matches();
    }

    private String name(String style) {
        Element element = styles.get(style);
        return element == null ? "" : name(element);
    }

    private static String name(Element style) {
        return Xml.value(style, "name").strip().toLowerCase(Locale.ROOT);
    }

    /** What the paragraph itself says, or else the first of its styles; null when none does. */
    <T> T paragraph(Element properties, Function<Element, T> question) {
        T own = properties == null ? null : question.apply(properties);
        if (own != null) {
            return own;
        }
        for (Element style : chain(styleOf(properties))) {
            Element inherited = Xml.child(style, "pPr");
            T answer = inherited == null ? null : question.apply(inherited);
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }

    /** How a run looks in its paragraph. */
    RunLook run(Element run, Element paragraph) {
        var sources = new ArrayList<Element>();
        if (run != null) {
            sources.add(run);
            chain(Xml.value(run, "rStyle")).forEach(each -> sources.add(Xml.child(each, "rPr")));
        }
        chain(styleOf(paragraph)).forEach(each -> sources.add(Xml.child(each, "rPr")));
        sources.add(defaults);
        sources.removeIf(source -> source == null);
        boolean code = CODE_RUN.matcher(name(Xml.value(run, "rStyle"))).matches();
        Integer size = first(sources, source -> size(source));
        boolean struck = is(sources, "strike", "dstrike");
        String place = first(sources, source -> text(source, "vertAlign"));
        String line = first(sources, source -> text(source, "u"));
        return new RunLook(
                new Style(is(sources, "bCs", "b"), is(sources, "iCs", "i"), struck, code),
                size == null ? 20 : size,
                is(sources, "vanish"),
                "superscript".equals(place),
                line != null && !line.equals("none"));
    }

    /** Thai letters take the sizes and weights of complex scripts; careless programs set others. */
    private static Integer size(Element source) {
        int complex = Xml.number(source, "szCs", -1);
        int usual = Xml.number(source, "sz", -1);
        int larger = Math.max(complex, usual);
        return larger < 0 ? null : larger;
    }

    private static String text(Element source, String name) {
        String value = Xml.value(source, name);
        return value.isEmpty() ? null : value;
    }

    private static boolean is(List<Element> sources, String... names) {
        for (Element source : sources) {
            Boolean said = null;
            for (String name : names) {
                Boolean one = Xml.toggle(source, name);
                said = one == null ? said : Boolean.valueOf(one || Boolean.TRUE.equals(said));
            }
            if (said != null) {
                return said;
            }
        }
        return false;
    }

    private static <T> T first(List<Element> sources, Function<Element, T> question) {
        for (Element source : sources) {
            T answer = question.apply(source);
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }

    private List<Element> chain(String style) {
        var chain = new ArrayList<Element>();
        Element each = styles.get(style);
        while (each != null && chain.size() < LONGEST_CHAIN) {
            chain.add(each);
            each = styles.get(Xml.value(each, "basedOn"));
        }
        return chain;
    }
}
