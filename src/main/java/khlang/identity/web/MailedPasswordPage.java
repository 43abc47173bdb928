package khlang.identity.web;

import khlang.identity.MailedKey;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * Asks for a new password after a link in a letter was opened.
 *
 * @param userName whose it is to be; null when the link opens nothing any more
 */
public record MailedPasswordPage(String userName, FormProblems problems) implements Page {

    @Override
    public String template() {
        return "identity/mailed-password.jte";
    }

    /** How long a link can be used. */
    public long minutes() {
        return MailedKey.VALID.toMinutes();
    }
}
