package khlang.content;

/**
 * What became of one file, for whoever waits.
 *
 * @param file relative to the content folder
 * @param status created, updated, unchanged, conflict, error or warning
 * @param line counted from 1; 0 when the whole file is meant
 * @param message Thai; empty when all is well
 */
public record ImportEvent(String file, String status, int line, String message) {}
