package khlang.word;

import java.util.Optional;

/** What a text refers to and a Word file must hold or name. */
public interface Surroundings {

    /**
     * The bytes of an image.
     *
     * @param source as it is written in the text: the name of an attachment or an address
     * @return empty when there is none to embed; then its words are written. PNG, JPEG and GIF can
     *     be embedded.
     */
    Optional<byte[]> image(String source);

    /**
     * The whole address of a link.
     *
     * @param destination as it is written in the text, never one that begins with {@code #}: an
     *     address, a path of the portal or the name of an attachment
     * @return an address of the web, {@code mailto:} or {@code tel:}; empty for none
     */
    Optional<String> address(String destination);
}
