package khlang.markdown;

import org.commonmark.node.CustomBlock;

/** An image that stands alone in its paragraph; its title becomes the caption. */
final class Figure extends CustomBlock {

    private final String caption;

    /**
     * @param caption null when there is none
     */
    Figure(String caption) {
        this.caption = caption;
    }

    String caption() {
        return caption;
    }
}
