package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a file may be that hangs on a document ({@code KHLANG_ATTACHMENT_MB}). */
@ApplicationScoped
public class AttachmentLimit {

    @Inject
    @ConfigProperty(name = "khlang.attachment.mb", defaultValue = "50")
    int megabytes;

    /** For sentences: a MB has 1,048,576 bytes. */
    public int megabytes() {
        return megabytes;
    }

    /** For those who count. */
    public long bytes() {
        return (long) megabytes << 20;
    }
}
