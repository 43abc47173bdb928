package khlang.authoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import khlang.authoring.OpenReview;
import khlang.authoring.ReviewQueue;
import khlang.authoring.Reviews;
import khlang.identity.web.ForMembers;
import khlang.library.AttachmentFiles;
import khlang.library.Confirmations;
import khlang.library.History;
import khlang.library.RevisionText;
import khlang.library.web.Differences;
import khlang.library.web.FileLink;
import khlang.library.web.Origins;
import khlang.library.web.WholeText;
import khlang.markdown.LinkResolver;
import khlang.markdown.Markdown;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** The queue of those who approve, and the one decision a screen. */
@Path("/reviews")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class ReviewsResource {

    private static final String ID = "{id: [0-9]{1,18}}";
    private static final int SIZE = 20;
    private static final int MINE = 20;
    private static final int CONFLICT = 409;

    @Inject Reviews reviews;
    @Inject ReviewQueue queue;
    @Inject History history;
    @Inject Differences differences;
    @Inject AttachmentFiles attachments;
    @Inject FilesDesk desk;
    @Inject Origins origins;
    @Inject Markdown markdown;
    @Inject Rights rights;

    private interface Decision {
        void take();
    }

    @GET
    public Page list(@QueryParam("page") String page, @QueryParam("said") String said) {
        rights.require(Right.CONTRIBUTE);
        Paging paging = Paging.of(page, SIZE, queue.count(), "/reviews?page=");
        return new ReviewsPage(
                rights.allowsSome(Right.PUBLISH),
                queue.waiting(paging.offset(), SIZE),
                paging,
                queue.mine(MINE),
                Said.words(said));
    }

    @GET
    @Path(ID)
    public Page show(
            @PathParam("id") long id,
            @QueryParam("said") String said,
            @QueryParam("view") String view) {
        return page(review(id), Form.EMPTY, FormProblems.NONE, false, said, view);
    }

    /** Publishes what was handed in. */
    @POST
    @Path(ID + "/approve")
    public Response approve(@PathParam("id") long id, Form form) {
        OpenReview review = review(id);
        return decide(
                review,
                form,
                "/documents/" + review.manuscript().slug(),
                "approved",
                () -> reviews.approve(id, form.number("version"), confirmed(form)));
    }

    private static Confirmations confirmed(Form form) {
        return new Confirmations(
                form.has(Confirmations.PERSONAL_DATA), form.has(Confirmations.INCOMPLETE_GUIDE));
    }

    /** Sends it back to its authors. */
    @POST
    @Path(ID + "/send-back")
    public Response sendBack(@PathParam("id") long id, Form form) {
        return decide(
                review(id),
                form,
                "/reviews",
                "sent-back",
                () -> reviews.sendBack(id, form.number("version"), form.text("reason")));
    }

    /** Takes it back to write on. */
    @POST
    @Path(ID + "/take-back")
    public Response takeBack(@PathParam("id") long id, Form form) {
        OpenReview review = review(id);
        return decide(
                review,
                form,
                "/documents/" + review.manuscript().slug() + "/edit",
                "taken-back",
                () -> reviews.takeBack(id, form.number("version")));
    }

    private Response decide(
            OpenReview review, Form form, String next, String said, Decision decision) {
        try {
            decision.take();
            return Said.at(next, said);
        } catch (RefusedException e) {
            return Response.status(FormProblems.STATUS)
                    .entity(page(review, form, FormProblems.of(e.violations()), false, "", ""))
                    .build();
        } catch (ChangedMeanwhileException e) {
            return Response.status(CONFLICT)
                    .entity(page(review(review.id()), form, FormProblems.NONE, true, "", ""))
                    .build();
        }
    }

    private ReviewPage page(
            OpenReview review,
            Form form,
            FormProblems problems,
            boolean late,
            String said,
            String view) {
        History.Chronicle chronicle =
                history.of(review.manuscript().slug()).orElseThrow(NotFoundException::new);
        RevisionText after =
                history.text(chronicle, review.revision()).orElseThrow(NotFoundException::new);
        Optional<RevisionText> before =
                chronicle.published() == 0 || chronicle.published() == review.revision()
                        ? Optional.empty()
                        : history.text(chronicle, chronicle.published());
        FilesOfDraft files =
                desk.of(
                        attachments.compared(
                                chronicle.id(),
                                before.map(RevisionText::number).orElse(0),
                                review.revision()),
                        after.markdown());
        LinkResolver links = FileLink.resolver(FilesDesk.links(files.rows()));
        String address = "/reviews/" + review.id() + "?view=";
        return new ReviewPage(
                review,
                before.map(shown -> differences.between(shown, after, view, address)),
                after,
                history.line(chronicle, review.revision()).orElseThrow(NotFoundException::new),
                WholeText.of(after, markdown, links),
                files,
                origins.of(review.manuscript().slug()),
                form,
                problems,
                late,
                Said.words(said));
    }

    private OpenReview review(long id) {
        return reviews.open(id).orElseThrow(NotFoundException::new);
    }
}
