package khlang.library;

import java.nio.file.Path;

/**
 * A file ready to be sent.
 *
 * @param documentId the document whose rights it shares
 * @param path where its bytes lie
 * @param size in bytes
 * @param sha256 the hash of its bytes, in hexadecimal
 */
public record AttachmentFile(
        Long documentId,
        String documentSlug,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Path path) {}
