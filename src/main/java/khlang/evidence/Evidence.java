package khlang.evidence;

import java.util.List;

/**
 * Something that proves a row of the plan, with its files.
 *
 * @param files the first sent first; empty for what is a link or a letter alone
 */
public record Evidence(EvidenceItem item, List<EvidenceFile> files) {

    /** The files are copied. */
    public Evidence {
        files = List.copyOf(files);
    }
}
