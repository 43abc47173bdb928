package khlang.intake.web;

import khlang.intake.Arrival;
import khlang.web.Page;

/**
 * The drafts that a file has become.
 *
 * @param said what was done just now, a Thai sentence; empty for nothing
 */
public record TakenPage(Arrival arrival, String said) implements Page {

    @Override
    public String template() {
        return "intake/taken.jte";
    }
}
