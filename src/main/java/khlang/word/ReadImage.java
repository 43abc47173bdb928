package khlang.word;

/**
 * An image of a text that was taken over.
 *
 * @param name the file's name, unique within the text, ending as its type asks
 * @param type its media type, told by its bytes: {@code image/png}, {@code image/jpeg}, {@code
 *     image/gif} or {@code image/webp}
 * @param bytes as they were found: nobody has looked inside. Not copied.
 * @param alt what it shows, {@code ""} when nobody said
 */
@SuppressWarnings("ArrayRecordComponent")
public record ReadImage(String name, String type, byte[] bytes, String alt) {}
