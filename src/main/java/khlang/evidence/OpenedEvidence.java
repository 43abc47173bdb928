package khlang.evidence;

import java.util.List;
import khlang.library.AttachmentFile;

/**
 * Something that proves a row of the plan, with its files ready to be read.
 *
 * @param files the first sent first; empty for what is a link or a letter alone
 */
public record OpenedEvidence(EvidenceItem item, List<AttachmentFile> files) {

    /** The files are copied. */
    public OpenedEvidence {
        files = List.copyOf(files);
    }
}
