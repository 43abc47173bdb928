package khlang.authoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.ProblemException;
import khlang.word.PastedHtml;
import khlang.word.WordException;

/** Turns what somebody pastes from Word or a web page into Markdown. It stores nothing. */
@Path("/documents")
@ApplicationScoped
public class PasteResource {

    /** The longest HTML that is read, in characters. */
    static final int LONGEST = 2_000_000;

    /** Pictures do not come along with a text that is pasted; they are sent as files. */
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]\\n]*]\\(image-[^)\\s]*\\)");

    /**
     * @param html as the clipboard holds it
     */
    @POST
    @Path("paste")
    @Consumes(MediaType.WILDCARD)
    @Produces("text/markdown;charset=UTF-8")
    @Requires(Right.CONTRIBUTE)
    public String convert(String html) {
        if (html.length() > LONGEST) {
            throw ProblemException.of(Response.Status.REQUEST_ENTITY_TOO_LARGE, "paste");
        }
        try {
            return PICTURE.matcher(PastedHtml.toMarkdown(html).markdown()).replaceAll("");
        } catch (WordException e) {
            throw ProblemException.of(Response.Status.BAD_REQUEST, "pasteUnread", e.sentence());
        }
    }
}
