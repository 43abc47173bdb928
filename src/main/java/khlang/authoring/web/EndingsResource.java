package khlang.authoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import khlang.identity.web.ForMembers;
import khlang.language.Violation;
import khlang.library.DocumentRules;
import khlang.library.DocumentState;
import khlang.library.Manuscript;
import khlang.library.Manuscripts;
import khlang.library.Publishing;
import khlang.library.Retirement;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;

/** Takes a document from its readers, brings it back, and confirms that it is still right. */
@Path("/documents")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class EndingsResource {

    private static final String SLUG = "{slug: [a-z0-9-]{1,80}}";

    @Inject Manuscripts manuscripts;
    @Inject Publishing publishing;
    @Inject Retirement retirement;
    @Inject Rights rights;
    @Inject Clock clock;

    @GET
    @Path(SLUG + "/withdraw")
    public Page askWhy(@PathParam("slug") String slug) {
        return new EndingPage(published(slug), false, Form.EMPTY, FormProblems.NONE);
    }

    /** Withdraws it. */
    @POST
    @Path(SLUG + "/withdraw")
    public Response withdraw(@PathParam("slug") String slug, Form form) {
        Manuscript manuscript = published(slug);
        try {
            retirement.withdraw(
                    slug,
                    seen(form.text("version")),
                    form.text("reason"),
                    DocumentRules.slugIn(form.text("successor")));
            return Said.at("/reviews", "withdrawn");
        } catch (ChangedMeanwhileException e) {
            var problem = FormProblems.of(new Violation("reason", "publishedMeanwhile"));
            return asked(Response.Status.CONFLICT.getStatusCode(), manuscript, form, problem);
        } catch (RefusedException e) {
            return asked(FormProblems.STATUS, manuscript, form, FormProblems.of(e.violations()));
        }
    }

    private static Response asked(
            int status, Manuscript manuscript, Form form, FormProblems problems) {
        return Response.status(status)
                .entity(new EndingPage(manuscript, false, form, problems))
                .build();
    }

    /** The number of the revision that the page was about; none that there is when it is none. */
    private static int seen(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private Manuscript published(String slug) {
        return manuscripts
                .openForApproval(slug)
                .filter(Manuscript::isPublished)
                .filter(one -> rights.allows(Right.PUBLISH, Subject.of(one.subject().division())))
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path(SLUG + "/trash")
    public Page askWhetherToTrash(@PathParam("slug") String slug) {
        return new EndingPage(trashable(slug), true, Form.EMPTY, FormProblems.NONE);
    }

    /** Throws it away. */
    @POST
    @Path(SLUG + "/trash")
    public Response trash(@PathParam("slug") String slug, Form form) {
        trashable(slug);
        retirement.trash(slug);
        return Said.at("/trash", "trashed");
    }

    private Manuscript trashable(String slug) {
        return manuscripts
                .openForApproval(slug)
                .filter(Manuscript::isAlive)
                .filter(
                        one ->
                                one.published() == 0
                                        ? rights.allows(Right.EDIT_DOCUMENTS, one.subject())
                                        : rights.allows(
                                                Right.PUBLISH,
                                                Subject.of(one.subject().division())))
                .orElseThrow(NotFoundException::new);
    }

    /** Takes it out of the trash. */
    @POST
    @Path(SLUG + "/restore")
    public Response restore(@PathParam("slug") String slug, Form form) {
        Manuscript trashed =
                manuscripts
                        .open(slug)
                        .filter(one -> one.state() == DocumentState.TRASHED)
                        .orElseThrow(NotFoundException::new);
        retirement.takeBack(trashed.slug());
        return Said.at("/documents/" + slug + "/edit", "restored");
    }

    /** Notes that somebody has looked at it and that it is still right. */
    @POST
    @Path(SLUG + "/checked")
    public Response checked(@PathParam("slug") String slug, Form form) {
        Manuscript shown =
                manuscripts
                        .open(slug)
                        .filter(Manuscript::isPublished)
                        .orElseThrow(NotFoundException::new);
        String typed = form.text("review_by");
        LocalDate next =
                TypedDate.optional("review_by", typed)
                        .day()
                        .orElseGet(() -> LocalDate.now(clock).plusYears(1));
        try {
            publishing.stillRight(shown.slug(), next);
            return Said.at("/documents/" + slug, "checked");
        } catch (RefusedException e) {
            return Said.at("/documents/" + slug + "/edit", "newer-text");
        }
    }
}
