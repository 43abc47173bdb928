package khlang.web;

import java.util.Optional;

/**
 * What one page shows, ready to print. A resource answers a page; {@link PageWriter} prints it with
 * the template that it names, which takes the parameters {@code shell} and {@code page}.
 */
public interface Page {

    /** The template's file below {@code src/main/jte}, such as {@code library/document.jte}. */
    String template();

    /** The document that it shows, so that its opening is counted; none for lists and figures. */
    default Optional<Handout> handout() {
        return Optional.empty();
    }
}
