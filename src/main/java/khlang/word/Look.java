package khlang.word;

/**
 * How words look at one place of a page.
 *
 * @param link where they lead; null when nowhere
 * @param size of the letters in half points; 0 when nobody says
 */
record Look(Style style, String link, int size) {

    static final Look PLAIN = new Look(Style.PLAIN, null, 0);

    Look with(Style newStyle) {
        return new Look(newStyle, link, size);
    }

    Look withLink(String newLink) {
        return new Look(style, newLink, size);
    }

    Look withSize(int newSize) {
        return new Look(style, link, newSize);
    }
}
