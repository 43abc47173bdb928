package khlang.library;

/**
 * A file as pages list it.
 *
 * @param size in bytes
 */
public record AttachmentSummary(Long id, String fileName, String mediaType, long size) {}
