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
import java.util.List;
import khlang.authoring.DescriptionForm;
import khlang.authoring.DraftFields;
import khlang.authoring.WorkingDrafts;
import khlang.calendar.ThaiTimes;
import khlang.identity.web.ForMembers;
import khlang.language.Sentences;
import khlang.library.GuidePoint;
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
     * @param missing the points that a citizen guide still lacks; null for other kinds
     */
    public record Saved(String savedAt, String said, long version, List<String> missing) {}

    /** Saves the whole form. */
    @POST
    public Saved save(@PathParam("slug") String slug, Form form) {
        try {
            DraftFields typed = Typed.of(form);
            long version = drafts.save(slug, Math.max(0, form.number("version")), typed);
            Instant now = clock.instant();
            String said = WORDS.say("saved", ThaiTimes.toMinutes(now));
            return new Saved(now.toString(), said, version, missing(typed));
        } catch (ChangedMeanwhileException e) {
            throw ProblemException.conflict("changedMeanwhile", "/documents/" + slug + "/edit");
        } catch (RefusedException e) {
            throw ProblemException.of(e.violations());
        }
    }

    /** All that is checked stands in the form itself, so that nothing need be looked up. */
    private static List<String> missing(DraftFields typed) {
        return DescriptionForm.check(typed, DescriptionForm.NOTHING)
                .map(check -> check.missing().stream().map(GuidePoint::name).toList())
                .orElse(null);
    }
}
