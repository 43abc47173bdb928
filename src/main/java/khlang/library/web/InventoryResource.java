package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import khlang.identity.web.ForMembers;
import khlang.library.BulkChange;
import khlang.library.BulkChanges;
import khlang.library.BulkResult;
import khlang.library.Inventory;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Role;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** The list of all documents for those who keep the library in order. */
@Path("/documents")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class InventoryResource {

    private static final int SIZE = 30;

    @Inject Inventory inventory;
    @Inject BulkChanges changes;
    @Inject InventoryOffers offers;
    @Inject Rights rights;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    @GET
    public Page list(@Context UriInfo asked, @QueryParam("page") String page) {
        rights.require(Right.CONTRIBUTE);
        return page(
                InventoryQuestion.of(asked.getQueryParameters(), LocalDate.now(clock)),
                page,
                Form.EMPTY,
                FormProblems.NONE,
                null);
    }

    /** Changes those that were ticked. */
    @POST
    @Path("bulk")
    public Response change(Form form) {
        rights.require(Right.CONTRIBUTE);
        InventoryQuestion question = asked(form);
        String page = form.text("page");
        try {
            TypedDate reviewBy = TypedDate.optional("review_by", form.text("review_by"));
            RefusedException.unless(reviewBy.violations());
            BulkResult result =
                    changes.change(
                            form.texts("documents"),
                            new BulkChange(
                                    form.text("category-to"),
                                    Math.max(0, form.number("owner")),
                                    reviewBy.day().orElse(null)));
            return Response.ok(page(question, page, Form.EMPTY, FormProblems.NONE, result)).build();
        } catch (RefusedException e) {
            return Response.status(FormProblems.STATUS)
                    .entity(page(question, page, form, FormProblems.of(e.violations()), null))
                    .build();
        }
    }

    /** The list that the form stood in. */
    private InventoryQuestion asked(Form form) {
        var said = new MultivaluedHashMap<String, String>();
        form.fields().forEach(said::put);
        return InventoryQuestion.of(said, LocalDate.now(clock));
    }

    private InventoryPage page(
            InventoryQuestion question,
            String page,
            Form form,
            FormProblems problems,
            BulkResult result) {
        Paging paging =
                Paging.of(page, SIZE, inventory.count(question.filter()), question.address());
        return new InventoryPage(
                inventory.list(question.filter(), question.order(), paging.offset(), SIZE),
                paging,
                movable(),
                offers.choices(),
                question.form(),
                form,
                problems,
                result);
    }

    private Set<String> movable() {
        if (rights.allows(Right.PUBLISH)) {
            return Set.of(InventoryPage.EVERYWHERE);
        }
        return rights.allowsSome(Right.PUBLISH) ? reader.actor().divisions(Role.HEAD) : Set.of();
    }
}
