package khlang.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Collects the links and images of a text in the order of writing. */
final class LinkCollector extends AbstractVisitor {

    private final List<WrittenLink> found = new ArrayList<>();
    private final int most;

    private LinkCollector(int most) {
        this.most = most;
    }

    /** The first so many of a parsed text. */
    static List<WrittenLink> of(Node document, int most) {
        var collector = new LinkCollector(most);
        document.accept(collector);
        return List.copyOf(collector.found);
    }

    @Override
    public void visit(Link link) {
        add(link, link.getDestination());
        visitChildren(link); // a picture may be a link
    }

    @Override
    public void visit(Image image) {
        add(image, image.getDestination());
    }

    private void add(Node node, String destination) {
        if (found.size() < most) {
            found.add(new WrittenLink(destination, PlainText.of(node).strip()));
        }
    }
}
