package khlang.web;

/**
 * How pages look for somebody.
 *
 * @param textSize {@code small}, {@code normal} or {@code large}, as the controls in the head of
 *     each page are called
 * @param contrast whether they want few and strong colours
 */
public record Display(String textSize, boolean contrast) {

    /** As pages look for whoever has chosen nothing. */
    public static final Display NORMAL = new Display("normal", false);
}
