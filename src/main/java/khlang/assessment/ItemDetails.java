package khlang.assessment;

import java.util.List;

/**
 * What a question says.
 *
 * @param topic what it is about; may be empty
 * @param document the name in addresses of a document to read; may be empty
 * @param choices two to six; none where five levels are asked
 * @param correct the place of the right one, from 0
 */
public record ItemDetails(
        ItemKind kind,
        String text,
        String topic,
        String document,
        List<String> choices,
        int correct) {

    /** The choices are copied. */
    public ItemDetails {
        choices = List.copyOf(choices);
    }
}
