package khlang.recognition.web;

import java.util.List;
import khlang.recognition.Recognition;
import khlang.recognition.ThanksLine;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * A recognition, or a nomination.
 *
 * @param thanks what colleagues have written, for staff
 * @param may what the one who asks may do with it
 * @param form what was typed into the forms of the page
 * @param evidence what files may be
 * @param megabytes the longest file
 */
public record RecognitionPage(
        Recognition recognition,
        List<Photo> files,
        List<ThanksLine> thanks,
        May may,
        Form form,
        FormProblems problems,
        List<Choice> evidence,
        long megabytes,
        String said)
        implements Page {

    /**
     * What somebody may do.
     *
     * @param decide give, decline, correct it and keep its files
     * @param takeBack take it back
     * @param print print its certificate
     * @param thank write words of thanks
     * @param staff see what is for staff
     */
    public record May(
            boolean decide, boolean takeBack, boolean print, boolean thank, boolean staff) {}

    @Override
    public String template() {
        return "recognition/recognition.jte";
    }

    /** Its address. */
    public String address() {
        return RecognitionResource.address(recognition.id());
    }
}
