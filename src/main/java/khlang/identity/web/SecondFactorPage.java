package khlang.identity.web;

import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * Shows the secret to the owner's telephone and asks for the first code.
 *
 * @param secret for typing, in groups of four
 */
public record SecondFactorPage(String secret, FormProblems problems) implements Page {

    @Override
    public String template() {
        return "identity/second-factor.jte";
    }

    static SecondFactorPage of(String secret, FormProblems problems) {
        return new SecondFactorPage(secret.replaceAll("(.{4})(?=.)", "$1 "), problems);
    }
}
