package khlang.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * One entry of a list to choose from.
 *
 * @param value what is sent; empty for "none"
 * @param label what people read
 */
public record Choice(String value, String label) {

    /**
     * A list that begins with an entry for none of the others.
     *
     * @param none what people read of it
     */
    public static List<Choice> after(String none, Stream<Choice> others) {
        return Stream.concat(Stream.of(new Choice("", none)), others).toList();
    }
}
