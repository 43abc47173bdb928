package khlang.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Prints the parts that are ours or that we print otherwise; one for each rendering. */
final class HtmlNodes implements NodeRenderer {

    /** The sign that repeats a word; it is written after a space but never begins a line. */
    private static final String REPEAT = "\u0e46";

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private int tables;

    HtmlNodes(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    /** A phrase as it is shown: no line begins with the sign of repetition. */
    static String typeset(String text) {
        return text.replace(" " + REPEAT, "\u00a0" + REPEAT);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class, TableBlock.class, Callout.class, Figure.class, SampleTag.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Text text -> html.text(typeset(text.getLiteral()));
            case TableBlock table -> table(table);
            case Callout callout -> callout(callout);
            case Figure figure -> figure(figure);
            case SampleTag tag -> element("span", "sample-tag", Wording.SAMPLE_TAG);
            default -> throw new IllegalArgumentException("Not ours to print: " + node);
        }
    }

    /** In a box of its own, so that on a phone the table scrolls and not the page. */
    private void table(TableBlock table) {
        tables++;
        var box = new LinkedHashMap<String, String>();
        box.put("class", "table-scroll");
        box.put("role", "region");
        box.put("tabindex", "0");
        box.put("aria-label", tables == 1 ? Wording.TABLE : Wording.TABLE + " " + tables);
        html.line();
        html.tag("div", box);
        html.tag("table", context.extendAttributes(table, "table", Map.of()));
        children(table);
        html.tag("/table");
        html.tag("/div");
        html.line();
    }

    private void callout(Callout callout) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "callout callout-" + callout.kind().word());
        attributes.put("role", "note");
        html.line();
        html.tag("aside", attributes);
        html.line();
        element("p", "callout-title", Wording.of(callout.kind()));
        html.line();
        children(callout);
        html.line();
        html.tag("/aside");
        html.line();
    }

    private void figure(Figure figure) {
        html.line();
        html.tag("figure");
        children(figure);
        if (figure.caption() != null) {
            html.tag("figcaption");
            html.text(typeset(figure.caption()));
            html.tag("/figcaption");
        }
        html.tag("/figure");
        html.line();
    }

    private void element(String name, String style, String words) {
        html.tag(name, Map.of("class", style));
        html.text(words);
        html.tag("/" + name);
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
