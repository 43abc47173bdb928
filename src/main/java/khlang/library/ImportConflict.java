package khlang.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** What a file says of a document that was changed here as well. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class ImportConflict {

    @Id private Long documentId;
    private String path;
    private String fileHash;
    private String text;
    private String details;
    private String markdown;
    private Instant foundAt;

    protected ImportConflict() {} // Jakarta Persistence

    ImportConflict(Document document, DraftOnShelf says, SourceFile file, Instant at) {
        documentId = document.id();
        describe(says, file, at);
    }

    /** The file has changed since. */
    final void describe(DraftOnShelf says, SourceFile file, Instant at) {
        path = file.path();
        fileHash = file.hash();
        text = file.text();
        details = says.json();
        markdown = says.draft().markdown();
        foundAt = at;
    }

    String fileHash() {
        return fileHash;
    }

    /** The whole file. */
    SourceFile file() {
        return new SourceFile(path, fileHash, text);
    }

    /** What it says, taken apart; it has no number. */
    RevisionText says() {
        return new RevisionText(0, DescriptionFormat.read(details), markdown);
    }
}
