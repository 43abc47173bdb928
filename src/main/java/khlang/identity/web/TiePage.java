package khlang.identity.web;

import khlang.identity.TiedIdentity;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/** Asks which account somebody of the sign-in service is to sign in to. */
public record TiePage(TiedIdentity tie, Form form, FormProblems problems) implements Page {

    @Override
    public String template() {
        return "identity/tie.jte";
    }
}
