package khlang.word;

import java.util.Optional;
import khlang.word.Inline.Picture;
import org.jsoup.nodes.Element;

/** What the pages of one origin mean by their elements and attributes. */
interface HtmlSource {

    /** Whether nothing of an element is wanted. */
    boolean drops(Element element);

    /** How the words in an element look, given how those around it do. */
    Look look(Element element, Look around);

    /** The picture to keep for an image; empty when it cannot be kept. */
    Optional<Picture> picture(Element image);

    /** The kind of a callout; null when it is none of ours. */
    String callout(Element aside);

    /**
     * The place in a list of a paragraph that is an item without being marked so.
     *
     * @return with the label that must be kept as its only block, if there is one
     */
    Optional<Lists.Entry> entry(Element paragraph);

    /** Whether the page was printed by us: then all of it was meant. */
    boolean isOurs();

    Sizes sizes();

    Findings findings();
}
