package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import khlang.authoring.OpenDraft;
import khlang.authoring.Reviews;
import khlang.authoring.WorkingDrafts;
import khlang.identity.web.ForMembers;
import khlang.library.Audience;
import khlang.library.Categories;
import khlang.library.Category;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.ReportPublication;
import khlang.web.Form;
import khlang.web.PageWriter;
import khlang.web.SaidWords;

/** Makes a document of a report, and lets its authors say whether their names stand in it. */
@Path("/training/{id: [0-9]{1,18}}/reports/{report: [0-9]{1,18}}/publication")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
@Requires(Right.CONTRIBUTE)
public class PublicationResource {

    private static final String CATEGORY = "category";

    @Inject ReportPublication publication;
    @Inject ReportResource page;
    @Inject Categories categories;
    @Inject WorkingDrafts drafts;
    @Inject Reviews reviews;

    /** Makes the document: handed in at once to whoever approves it, or as a draft to finish. */
    @POST
    public Response publish(@PathParam("id") long id, @PathParam("report") long report, Form form) {
        return page.change(id, report, form, () -> publish(form, id, report));
    }

    private Response publish(Form form, long id, long report) {
        Audience audience = Audience.ofSlug(form.text("audience")).orElse(Audience.STAFF);
        Optional<Category> category = categories.category(form.text(CATEGORY));
        boolean handsIn = form.text("do").equals("hand-in");
        if (handsIn && category.isEmpty()) {
            throw new RefusedException(CATEGORY, "required");
        }
        String slug =
                publication
                        .publish(id, report, audience, category.map(Category::slug).orElse(""))
                        .slug();
        return handsIn ? handIn(slug) : edit(slug);
    }

    /** What lacks something, or waits already, is told on the page of the draft. */
    private Response handIn(String slug) {
        Optional<OpenDraft> draft = drafts.open(slug);
        if (draft.isEmpty()) {
            return Response.seeOther(URI.create("/documents/" + slug)).build();
        }
        try {
            return SaidWords.at(
                    "/reviews/" + reviews.handIn(slug, draft.get().version()), "handed-in");
        } catch (RefusedException | ChangedMeanwhileException e) {
            return edit(slug);
        }
    }

    private static Response edit(String slug) {
        return Response.seeOther(URI.create("/documents/" + slug + "/edit")).build();
    }

    /** The own name. */
    @POST
    @Path("name")
    public Response name(@PathParam("id") long id, @PathParam("report") long report, Form form) {
        publication.name(id, form.has("named"));
        return Said.at("/training/" + id + "/reports/" + report, "name");
    }
}
