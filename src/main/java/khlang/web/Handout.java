package khlang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What of the library an answer hands to the reader. Whoever answers says so on the request, so
 * that it can be counted when the answer goes out.
 *
 * @param documentId the document's key, also for a file that belongs to it
 */
public record Handout(long documentId, Form form) {

    private static final String ATTRIBUTE = Handout.class.getName();

    /** The shape in which a document is handed out. */
    public enum Form {
        /** Its page, or the way to it. */
        PAGE,
        /** A file: an attachment, or its source. */
        FILE,
        /** The view made for paper. */
        PRINT
    }

    /** Writes it on the request. */
    public void noteOn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** What is written on the request. */
    static Optional<Handout> on(HttpServletRequest request) {
        return Optional.ofNullable((Handout) request.getAttribute(ATTRIBUTE));
    }
}
