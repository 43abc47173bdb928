package khlang.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Joins lines that an editor wrapped inside a sentence of a script without spaces. A browser would
 * show such a break as a space, and a space ends a phrase in Thai.
 */
final class ThaiLineBreaks extends AbstractVisitor {

    @Override
    protected void visitChildren(Node parent) {
        Node next;
        for (Node child = parent.getFirstChild(); child != null; child = next) {
            if (child instanceof Text text) {
                absorbWrapped(text);
            }
            next = child.getNext();
            if (child instanceof SoftLineBreak wrap) {
                if (joins(last(wrap.getPrevious()), first(next))) {
                    wrap.unlink();
                }
            } else {
                child.accept(this);
            }
        }
    }

    /** One piece of text again, so that a phrase is found although it was wrapped. */
    private static void absorbWrapped(Text text) {
        StringBuilder joined = null;
        String line = text.getLiteral();
        while (text.getNext() instanceof SoftLineBreak wrap
                && wrap.getNext() instanceof Text following
                && joins(line, following.getLiteral())) {
            joined = joined == null ? new StringBuilder(line) : joined;
            line = following.getLiteral();
            joined.append(line);
            wrap.unlink();
            following.unlink();
        }
        if (joined != null) {
            text.setLiteral(joined.toString());
        }
    }

    private static boolean joins(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && SpacelessScript.runsOn(before.codePointBefore(before.length()))
                && SpacelessScript.runsOn(after.codePointAt(0));
    }

    private static String last(Node node) {
        Node leaf = node;
        while (leaf != null && leaf.getLastChild() != null) {
            leaf = leaf.getLastChild();
        }
        return literal(leaf);
    }

    private static String first(Node node) {
        Node leaf = node;
        while (leaf != null && leaf.getFirstChild() != null) {
            leaf = leaf.getFirstChild();
        }
        return literal(leaf);
    }

    private static String literal(Node leaf) {
        if (leaf instanceof Text text) {
            return text.getLiteral();
        }
        return leaf instanceof Code code ? code.getLiteral() : "";
    }
}
