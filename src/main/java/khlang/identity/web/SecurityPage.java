package khlang.identity.web;

import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * Where somebody changes their password and their second factor.
 *
 * @param secondFactor whether a code is asked for
 * @param codesLeft how many recovery codes have not been used
 * @param changed when the password was set, in words; empty when never
 * @param problems of either form; their fields have different names
 * @param said what was just done; null for nothing
 */
public record SecurityPage(
        String userName,
        boolean secondFactor,
        long codesLeft,
        String changed,
        FormProblems problems,
        String said)
        implements Page {

    @Override
    public String template() {
        return "identity/security.jte";
    }
}
