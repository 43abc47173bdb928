package khlang.extraction;

import java.util.List;
import java.util.Optional;

/** What reading a file has led to. */
public sealed interface Reading {

    /**
     * The file was read.
     *
     * @param kind by content
     * @param text plain, at most two million characters, a form feed between two pages, slides or
     *     sheets; empty for pictures
     * @param title as the file itself says; empty when it says none
     * @param pages pages, slides or sheets; 0 when they are not counted
     * @param width of a picture, in pixels; else 0
     * @param height of a picture, in pixels; else 0
     * @param cautions what a person should know
     */
    record Read(
            MediaKind kind,
            String text,
            String title,
            int pages,
            int width,
            int height,
            List<Caution> cautions)
            implements Reading {}

    /**
     * The file was not read.
     *
     * @param kind by content, as far as that was found out
     */
    record Refused(Refusal refusal, Optional<MediaKind> kind) implements Reading {}
}
