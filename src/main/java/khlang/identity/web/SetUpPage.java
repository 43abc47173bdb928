package khlang.identity.web;

import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * Asks for the first administrator.
 *
 * @param key opens this page once
 */
public record SetUpPage(String key, Form form, FormProblems problems) implements Page {

    @Override
    public String template() {
        return "identity/set-up.jte";
    }
}
