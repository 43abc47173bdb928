package khlang.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import khlang.language.Sentences;
import khlang.search.SearchEntry;
import khlang.search.Synonyms;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Opens the index in a folder. One that is damaged or of another format is thrown away: it is a
 * copy and fills again.
 */
final class IndexFolder {

    private static final System.Logger LOG = System.getLogger(IndexFolder.class.getName());
    private static final Sentences SENTENCES = new Sentences("khlang.search.messages");

    private final Path folder;
    private final Synonyms synonyms;

    IndexFolder(Path folder, Synonyms synonyms) {
        this.folder = folder;
        this.synonyms = synonyms;
    }

    /**
     * Opens the index, an empty one if need be.
     *
     * @throws IllegalStateException when another program has it open; says so in a sentence
     * @throws UncheckedIOException when the folder cannot be read or written; says so likewise
     */
    LuceneKnowledgeIndex open() {
        try {
            try {
                return openAsItIs();
            } catch (IOException | IllegalArgumentException e) {
                if (!isWorthless(e)) {
                    throw e;
                }
                LOG.log(
                        System.Logger.Level.WARNING,
                        "The search index in {0} is built anew: {1}",
                        folder,
                        e);
                empty(openEntries());
                empty(staffEntries());
                return openAsItIs();
            }
        } catch (LockObtainFailedException e) {
            throw new IllegalStateException(SENTENCES.say("indexInUse", folder), e);
        } catch (IOException e) {
            throw new UncheckedIOException(SENTENCES.say("indexUnusable", folder, e), e);
        }
    }

    private LuceneKnowledgeIndex openAsItIs() throws IOException {
        return new LuceneKnowledgeIndex(
                FSDirectory.open(openEntries()), FSDirectory.open(staffEntries()), synonyms);
    }

    private Path openEntries() {
        return folder.resolve(SearchEntry.PUBLIC);
    }

    private Path staffEntries() {
        return folder.resolve("staff");
    }

    /** Damage lies in the files; a full disk or a missing right does not, and mends otherwise. */
    private static boolean isWorthless(Exception e) {
        return e instanceof OtherFormatException
                || e instanceof CorruptIndexException
                || e instanceof IndexFormatTooOldException
                || e instanceof IndexFormatTooNewException
                || e instanceof IndexNotFoundException
                || e instanceof EOFException
                || e instanceof NoSuchFileException
                || e instanceof FileNotFoundException
                || e instanceof IllegalArgumentException; // a codec that Lucene does not know
    }

    private static void empty(Path directory) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
