package khlang.library;

import java.time.Instant;

/**
 * A document of which file and portal say different things, both new.
 *
 * @param path of the file in its folder
 * @param fileHash identifies the file's content; a decision is about exactly this one
 * @param foundAt when an import last met it
 * @param revision the portal's newest; a decision is about exactly this one
 * @param common the last revision that both have in common; 0 for none
 */
public record TextConflict(
        String slug,
        String title,
        String path,
        String fileHash,
        Instant foundAt,
        int revision,
        int common) {}
