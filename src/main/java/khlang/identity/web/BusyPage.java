package khlang.identity.web;

import khlang.web.Page;

/** Too many people sign in at this moment. */
public record BusyPage() implements Page {

    @Override
    public String template() {
        return "identity/busy.jte";
    }
}
