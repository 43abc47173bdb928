package khlang.authoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import khlang.authoring.WorkingDrafts;
import khlang.calendar.ThaiTimes;
import khlang.identity.web.ForMembers;
import khlang.language.Sentences;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.web.Form;
import khlang.web.ProblemException;

/** Keeps what is being typed, every few seconds, for the script of the editor. */
@Path("/documents/{slug: [a-z0-9-]{1,80}}/draft")
@ApplicationScoped
@ForMembers
@Produces(MediaType.APPLICATION_JSON)
public class AutosaveResource {

    private static final Sentences WORDS = new Sentences("khlang.authoring.web.autosave");

    @Inject WorkingDrafts drafts;
    @Inject Clock clock;

    /**
     * @param savedAt an instant in ISO 8601
     * @param said the same for people
     * @param version what the next saving must name
     */
    public record Saved(String savedAt, String said, long version) {}

    /** Saves the whole form. */
    @POST
    public Saved save(@PathParam("slug") String slug, Form form) {
        try {
            long version = drafts.save(slug, Math.max(0, form.number("version")), Typed.of(form));
            Instant now = clock.instant();
            return new Saved(now.toString(), WORDS.say("saved", ThaiTimes.toMinutes(now)), version);
        } catch (ChangedMeanwhileException e) {
            throw ProblemException.conflict("changedMeanwhile", "/documents/" + slug + "/edit");
        } catch (RefusedException e) {
            throw ProblemException.of(e.violations());
        }
    }
}
