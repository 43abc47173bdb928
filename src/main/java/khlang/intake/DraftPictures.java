package khlang.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import khlang.authoring.DraftUploads;

/** The one place where pictures that came in become files of a draft. */
@ApplicationScoped
class DraftPictures {

    private static final System.Logger LOG = System.getLogger(DraftPictures.class.getName());

    @Inject DraftUploads uploads;

    /**
     * Hangs a picture on a draft that the one who asks has just begun; do not call it in a
     * transaction.
     *
     * @return whether it hangs there now
     */
    boolean add(String slug, String name, Path picture) {
        try (InputStream bytes = Files.newInputStream(picture)) {
            return uploads.take(slug, name, bytes, false) instanceof DraftUploads.Outcome.Hung hung
                    && hung.file().fileName().equals(name);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "A picture of " + slug + " was not kept", e);
            return false;
        }
    }
}
