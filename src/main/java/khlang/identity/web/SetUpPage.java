package khlang.identity.web;

import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/** Asks for the first administrator. */
public record SetUpPage(Form form, FormProblems problems) implements Page {

    @Override
    public String template() {
        return "identity/set-up.jte";
    }
}
