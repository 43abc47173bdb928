package khlang.library;

/**
 * Bytes that lie safely in the store.
 *
 * @param sha256 their hash in hexadecimal, also their name in the store
 * @param size in bytes
 */
public record StoredFile(String sha256, long size) {}
