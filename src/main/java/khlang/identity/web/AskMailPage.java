package khlang.identity.web;

import khlang.identity.MailedKey;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * Asks whom to write a letter to.
 *
 * @param offered whether letters can be sent; otherwise the page says whom to turn to
 * @param sent whether a letter was asked for just now
 */
public record AskMailPage(boolean offered, boolean sent, Form form, FormProblems problems)
        implements Page {

    @Override
    public String template() {
        return "identity/ask-mail.jte";
    }

    /** How long a link can be used. */
    public long minutes() {
        return MailedKey.VALID.toMinutes();
    }
}
