package khlang.diary.web;

import java.util.Optional;
import khlang.web.Page;

/**
 * One's own calendar for calendar programs.
 *
 * @param address the secret one, right after it was made; never again
 * @param madeOn the day on which the one that holds now was made, in words; empty for none
 */
public record DiaryPage(Optional<String> address, String madeOn, String said) implements Page {

    @Override
    public String template() {
        return "diary/diary.jte";
    }

    /** The address as telephones open it at once. */
    public String subscribing() {
        return address.orElse("").replaceFirst("^https?:", "webcal:");
    }
}
