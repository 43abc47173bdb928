package khlang.library;

/**
 * A file as pages list it.
 *
 * @param size in bytes
 * @param sha256 the hash of its bytes, in hexadecimal
 */
public record AttachmentSummary(
        Long id, String fileName, String mediaType, long size, String sha256) {}
