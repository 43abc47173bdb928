package khlang.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A line in the log of what changed; readers such as the search index follow it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class LibraryChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long position;

    private String slug;
    private Instant changedAt;

    protected LibraryChange() {} // Jakarta Persistence

    LibraryChange(String slug, Instant changedAt) {
        this.slug = slug;
        this.changedAt = changedAt;
    }
}
