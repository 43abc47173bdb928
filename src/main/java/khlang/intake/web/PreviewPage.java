package khlang.intake.web;

import java.util.List;
import khlang.authoring.web.OfferedChoices;
import khlang.intake.Arrival;
import khlang.intake.Split;
import khlang.markdown.SafeHtml;
import khlang.privacy.PersonalData;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * What was read, before anything is saved.
 *
 * @param parts the documents that it would become
 * @param body the text as readers would see it
 * @param cut whether the body shows the beginning only
 * @param personalData what was found in the text
 */
public record PreviewPage(
        Arrival arrival,
        Split split,
        List<Part> parts,
        SafeHtml body,
        boolean cut,
        List<PersonalData> personalData,
        Form form,
        FormProblems problems,
        OfferedChoices choices)
        implements Page {

    /** So much personal data is named. */
    public static final int MOST_NAMED = 10;

    /**
     * One of the documents.
     *
     * @param number from 1
     * @param excerpt how its text begins
     * @param pictures how many it shows
     */
    public record Part(int number, String excerpt, int pictures) {}

    @Override
    public String template() {
        return "intake/preview.jte";
    }

    /** Its path. */
    public String path() {
        return ImportsResource.PATH + "/" + arrival.key();
    }

    /** Whether it could become several documents. */
    public boolean canBeSplit() {
        return Split.SECOND.headings(arrival) > 1;
    }

    /** Whether it would become more documents than are taken at once. */
    public boolean hasTooMany() {
        return parts.size() > Split.MOST_PARTS;
    }
}
