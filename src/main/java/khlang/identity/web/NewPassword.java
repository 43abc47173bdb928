package khlang.identity.web;

import khlang.identity.PasswordChange;
import khlang.web.Form;

/** The two fields for a new password, which several forms have. */
final class NewPassword {

    private NewPassword() {}

    /** Exactly as it was typed, both times. */
    static PasswordChange.Typed typedIn(Form form) {
        return new PasswordChange.Typed(form.typed("password"), form.typed("password-again"));
    }
}
