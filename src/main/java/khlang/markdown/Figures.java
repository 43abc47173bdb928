package khlang.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;

/** Makes figures of the images that stand alone. */
final class Figures extends AbstractVisitor {

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            var figure = new Figure(image.getTitle());
            image.setTitle(null);
            figure.appendChild(image);
            paragraph.insertAfter(figure);
            paragraph.unlink();
        }
    }
}
