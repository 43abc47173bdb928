package khlang.organization.web;

import khlang.web.FormProblems;

/**
 * The form for the municipality, and the one for its seal.
 *
 * @param sealProblems what is wrong with a picture that was sent
 */
public record MunicipalityPage(Edit edit, FormProblems sealProblems, String said)
        implements EditPage {

    @Override
    public String template() {
        return "organization/municipality.jte";
    }
}
