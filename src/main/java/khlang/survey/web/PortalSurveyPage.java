package khlang.survey.web;

import java.util.List;
import khlang.survey.PortalItem;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/** The portal's own survey. */
public record PortalSurveyPage(Step step, Form form, FormProblems problems) implements Page {

    /** How far somebody has come. */
    public enum Step {
        ASK,
        THANKS,
        /** Staff are no public. */
        STAFF,
        /** Too many came from there. */
        TOO_MANY
    }

    @Override
    public String template() {
        return "survey/portal.jte";
    }

    /** What is asked. */
    public List<PortalItem> items() {
        return List.of(PortalItem.values());
    }
}
