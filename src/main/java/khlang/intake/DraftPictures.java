package khlang.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import khlang.library.AttachResult;
import khlang.library.AttachmentShelf;

/** The one place where pictures that came in become files of a draft. */
@ApplicationScoped
class DraftPictures {

    private static final System.Logger LOG = System.getLogger(DraftPictures.class.getName());

    @Inject AttachmentShelf shelf;

    /**
     * Hangs a picture on a draft that the one who asks has just begun; do not call it in a
     * transaction.
     *
     * @return whether it hangs there now
     */
    boolean add(String slug, String name, Path picture) {
        try (InputStream bytes = Files.newInputStream(picture)) {
            AttachResult.Status status = shelf.attach(slug, name, bytes, false).status();
            return status == AttachResult.Status.ATTACHED
                    || status == AttachResult.Status.UNCHANGED;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "A picture of " + slug + " was not kept", e);
            return false;
        }
    }
}
