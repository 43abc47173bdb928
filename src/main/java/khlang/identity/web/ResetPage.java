package khlang.identity.web;

import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/** Asks for the code on a slip and a new password. */
public record ResetPage(Form form, FormProblems problems) implements Page {

    @Override
    public String template() {
        return "identity/reset.jte";
    }
}
