package khlang.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.library.web.FileLink;

/**
 * Something that proves a row of the plan, as pages list it.
 *
 * @param address below which it is confirmed and withdrawn
 * @param place the division, or the words for the whole office
 * @param caption what it shows; the subject of a letter
 * @param link a web address or a path of ours; may be empty
 * @param letter the number of a letter; may be empty
 * @param letterOn the day of the letter
 * @param measure the name of the measure whose typed-in value it proves; may be empty
 * @param state how far it has come, in words
 * @param confirmer empty while nobody stands for it
 */
public record EvidenceLine(
        long id,
        long version,
        String address,
        String place,
        String caption,
        String link,
        String letter,
        Optional<LocalDate> letterOn,
        List<ProvingFile> files,
        String measure,
        String adder,
        LocalDate addedOn,
        String state,
        Optional<String> confirmer,
        Optional<LocalDate> confirmedOn,
        boolean mayConfirm,
        boolean mayWithdraw) {

    /** The files are copied. */
    public EvidenceLine {
        files = List.copyOf(files);
    }

    /**
     * A file of it.
     *
     * @param cautions what a person should know before opening it, in Thai
     */
    public record ProvingFile(FileLink link, List<String> cautions) {

        /** The words are copied. */
        public ProvingFile {
            cautions = List.copyOf(cautions);
        }
    }
}
