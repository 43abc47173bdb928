package khlang.sharing.web;

import khlang.sharing.SharingEvent;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * The page for the screen of an event, with the code in large.
 *
 * @param address that the code holds; empty while there is none
 * @param people how many have signed in or were ticked
 */
public record ScreenPage(
        SharingEvent event, String address, int people, FormProblems problems, String said)
        implements Page {

    @Override
    public String template() {
        return "sharing/screen.jte";
    }
}
