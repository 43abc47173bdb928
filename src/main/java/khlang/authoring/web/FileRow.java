package khlang.authoring.web;

import java.util.List;
import khlang.extraction.Caution;
import khlang.library.DraftFile;
import khlang.library.web.FileLink;

/**
 * A file of a text at work as a page shows it.
 *
 * @param image whether pages can show it as a picture
 */
public record FileRow(DraftFile draft, FileLink link, boolean image) {

    static FileRow of(DraftFile draft) {
        String type = draft.file().mediaType();
        boolean image = type.startsWith("image/") && !type.equals("image/svg+xml");
        return new FileRow(draft, FileLink.of(draft.file()), image);
    }

    /** Its key. */
    public long id() {
        return draft.file().id();
    }

    /** What puts it into a text. */
    public String markdown() {
        return link.markdown(image);
    }

    /** Whether the text at work has it. */
    public boolean stays() {
        return draft.state() != DraftFile.State.REMOVED;
    }

    /** Whether it came with the text at work. */
    public boolean isNew() {
        return draft.state() == DraftFile.State.NEW;
    }

    /** What a person should know of it, in Thai. */
    public List<String> cautions() {
        return draft.cautions().stream().map(Caution::sentence).toList();
    }
}
