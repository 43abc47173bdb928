package khlang.comparison;

/**
 * Changed lines that belong together.
 *
 * @param related whether they have words in common
 */
record Group(Edit place, boolean related) {

    /** Whether it is one line that stands for one. */
    boolean isPair() {
        return related && place.removed() == 1 && place.added() == 1;
    }

    /** Whether it is only new, or only gone. */
    boolean isOneSided() {
        return place.removed() == 0 || place.added() == 0;
    }
}
