package khlang.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import khlang.library.AttachmentSummary;
import khlang.library.CheckedFile;
import khlang.library.DraftFile;
import khlang.library.FilesAtWork;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;

/** The files of a text at work. They wait with it: nothing changes while it is reviewed. */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class DraftFiles {

    @Inject WorkingDrafts drafts;
    @Inject FilesAtWork files;

    /** All of them, those that the text gives up too, by name. */
    public List<DraftFile> list(String slug) {
        return files.list(slug);
    }

    /**
     * Goes on only when the one who asks may change the files now.
     *
     * @throws NotThereException when the document does not exist for the one who asks
     * @throws RefusedException when it waits for a review
     */
    public void require(String slug) {
        OpenDraft draft = drafts.open(slug).orElseThrow(NotThereException::new);
        if (draft.review().isPresent()) {
            throw new RefusedException("file", "waitsForReview");
        }
    }

    /**
     * Hangs a file on the text at work.
     *
     * @param replace whether it takes the place of the one with the same name
     * @return what hangs there now; its name may have got a number
     * @throws IOException when the disk refuses; nothing changes then
     * @throws NotThereException when the document does not exist for the one who asks
     * @throws RefusedException when it waits for a review, or has too many files
     */
    public AttachmentSummary hang(String slug, CheckedFile file, boolean replace)
            throws IOException {
        begin(slug);
        return files.hang(slug, file, replace);
    }

    /**
     * Puts a file where its sender has seen another one of the same name, or none.
     *
     * @param seen the hash of the bytes of the other one; empty for none
     * @return what hangs there now
     * @throws IOException when the disk refuses; nothing changes then
     * @throws ChangedMeanwhileException when something else is there by now
     */
    public AttachmentSummary put(String slug, CheckedFile file, String seen) throws IOException {
        begin(slug);
        files.expect(slug, file.name(), seen);
        return files.hang(slug, file, true);
    }

    /**
     * Takes off the file that somebody has seen under a name; older revisions keep it.
     *
     * @param seen the hash of its bytes
     * @throws ChangedMeanwhileException when something else is there by now
     */
    public void remove(String slug, String name, String seen) {
        begin(slug);
        files.remove(slug, files.expect(slug, name, seen).orElseThrow(NotThereException::new));
    }

    /** Takes a file off; older revisions keep it. */
    public void remove(String slug, long id) {
        begin(slug);
        files.remove(slug, id);
    }

    /** Keeps a file after all. */
    public void putBack(String slug, long id) {
        begin(slug);
        files.putBack(slug, id);
    }

    /**
     * Locks the document before anything is read: what a transaction reads first decides which
     * state of the files and of the review it sees until its end.
     */
    private void begin(String slug) {
        files.lock(slug);
        require(slug);
    }
}
