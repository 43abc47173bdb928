package khlang.markdown;

import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * Points links and images to their addresses. One that may lead nowhere is replaced by its words.
 */
final class Links extends AbstractVisitor {

    /** What every text may spend on addresses and titles beyond its own length, in characters. */
    private static final int ALLOWANCE = 100_000;

    private final Destinations destinations;

    /** One long definition can be referred to by thousands of short links; this bounds the sum. */
    private long budget;

    /**
     * @param length of the source, in characters
     */
    Links(LinkResolver resolver, int length) {
        destinations = new Destinations(resolver);
        budget = (long) length + ALLOWANCE;
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (affords(link.getDestination(), link.getTitle())) {
            point(link, destinations.link(link.getDestination()), link::setDestination);
        } else {
            unwrap(link);
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        if (affords(image.getDestination(), image.getTitle())) {
            point(image, destinations.source(image.getDestination()), image::setDestination);
        } else {
            unwrap(image);
        }
    }

    private boolean affords(String destination, String title) {
        budget -= destination.length() + (title == null ? 0 : title.length());
        return budget >= 0;
    }

    private static void point(Node node, Optional<String> address, Consumer<String> setter) {
        address.ifPresentOrElse(setter, () -> unwrap(node));
    }

    private static void unwrap(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }
}
