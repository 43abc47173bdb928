package khlang.identity.web;

import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * Asks for the code after the password was right.
 *
 * @param step stands for the password
 * @param to where to go afterwards; null for one's own page
 */
public record CodePage(String step, String to, FormProblems problems) implements Page {

    @Override
    public String template() {
        return "identity/code.jte";
    }

    /** Codes are never shown again. */
    public Form form() {
        return Form.EMPTY;
    }
}
