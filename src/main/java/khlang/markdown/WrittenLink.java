package khlang.markdown;

/**
 * A link or an image as its author wrote it.
 *
 * @param destination not yet resolved nor judged
 * @param words what readers see of it: its text, or what an image says to those who cannot see it
 */
public record WrittenLink(String destination, String words) {}
