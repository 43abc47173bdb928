package khlang.identity.web;

import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * Asks for user name and password.
 *
 * @param to where to go afterwards; null for one's own page
 * @param form what was typed
 * @param problem why it did not succeed; none the first time
 * @param waiting how long to wait, in words; null when one need not
 * @param said what was done before; null for nothing
 * @param mail whether a forgotten password can be set with a letter
 * @param service the way to the sign-in service; null when there is none
 * @param serviceEnd the way to sign out of it, too; null when that is not offered now
 */
public record SignInPage(
        String to,
        Form form,
        Problem problem,
        String waiting,
        String said,
        boolean mail,
        String service,
        String serviceEnd)
        implements Page {

    /** Why it did not succeed. */
    public enum Problem {
        NONE,
        WRONG,
        WAIT,
        STEP_OVER
    }

    @Override
    public String template() {
        return "identity/sign-in.jte";
    }

    /** Problems are told of the whole form: it is not told which field is wrong. */
    public FormProblems problems() {
        return FormProblems.NONE;
    }
}
