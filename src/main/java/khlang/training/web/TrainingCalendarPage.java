package khlang.training.web;

import java.util.Optional;
import khlang.web.Page;

/**
 * One's own calendar of trainings.
 *
 * @param address the secret one, as calendar programs take it
 */
public record TrainingCalendarPage(Optional<String> address, String said) implements Page {

    @Override
    public String template() {
        return "training/calendar.jte";
    }
}
