package khlang.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Turns quotes that open with {@code [!NOTE]} and its like into callouts. */
final class Callouts extends AbstractVisitor {

    @Override
    public void visit(BlockQuote quote) {
        visitChildren(quote);
        if (quote.getFirstChild() instanceof Paragraph opening
                && opening.getFirstChild() instanceof Text line
                && (line.getNext() == null || line.getNext() instanceof SoftLineBreak)) {
            CalloutKind.namedBy(line.getLiteral()).ifPresent(kind -> turn(quote, opening, kind));
        }
    }

    private static void turn(BlockQuote quote, Paragraph opening, CalloutKind kind) {
        Node lineEnd = opening.getFirstChild().getNext();
        if (lineEnd == null && opening.getNext() == null) {
            return; // a callout that says nothing stays as it was written
        }
        opening.getFirstChild().unlink();
        if (lineEnd == null) {
            opening.unlink();
        } else {
            lineEnd.unlink();
        }
        var callout = new Callout(kind);
        for (Node child = quote.getFirstChild(); child != null; child = quote.getFirstChild()) {
            callout.appendChild(child);
        }
        quote.insertAfter(callout);
        quote.unlink();
    }
}
