package khlang.library.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.library.DocumentLines;
import khlang.library.DocumentOrigins;
import khlang.library.DocumentSummary;
import khlang.library.guide.ServiceForm;
import khlang.library.reference.Law;
import khlang.web.Handout;
import khlang.web.Page;

/**
 * A document's own page.
 *
 * @param revision the number of the published revision
 * @param files its attachments
 * @param related other documents that the reader may read
 * @param leadingHere documents that lead to this one and that the reader may read
 * @param changedLaws what has become of the laws it names, by the name it uses; those in force are
 *     left out
 * @param origin what it was made of, for those who may see that
 * @param lines what rooms have to say of it to the one who looks
 * @param today in Bangkok
 * @param actions what the one who looks may do with it
 */
public record DocumentPage(
        DocumentText text,
        int revision,
        List<FileLink> files,
        List<DocumentSummary> related,
        List<DocumentSummary> leadingHere,
        Map<String, Law> changedLaws,
        Optional<DocumentOrigins.Origin> origin,
        List<DocumentLines.Line> lines,
        LocalDate today,
        DocumentActions actions)
        implements Page {

    @Override
    public String template() {
        return "library/document.jte";
    }

    @Override
    public Optional<Handout> handout() {
        return Optional.of(new Handout(text.summary().id(), Handout.Form.PAGE));
    }

    /** Whether the day by which somebody should have checked it has passed. */
    public boolean isOverdue() {
        LocalDate reviewBy = text.summary().reviewBy();
        return reviewBy != null && reviewBy.isBefore(today);
    }

    /** The attachment that holds a form, if it is attached. */
    public Optional<FileLink> file(ServiceForm form) {
        return files.stream().filter(file -> file.name().equals(form.file())).findFirst();
    }

    /** The path of its short address. */
    public String shortPath() {
        return "/g/" + text.summary().id();
    }

    /**
     * The address at LINE that sends title, summary and short address on.
     *
     * @param portal the portal's address
     */
    public String lineAddress(String portal) {
        String message =
                text.summary().title()
                        + "\n"
                        + text.summary().summary()
                        + "\n"
                        + portal
                        + shortPath()
                        + "?via=line";
        return "https://line.me/R/share?text="
                + URLEncoder.encode(message, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
