package khlang.library.reference.web;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.ThaiDates;
import khlang.library.reference.Law;
import khlang.library.reference.LawChange;
import khlang.library.reference.LawFilter;
import khlang.library.reference.LawRegister;
import khlang.library.reference.LawStatus;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.TypedWords;

/** The laws that documents rest on; heads note when one has changed. */
@Path("/laws")
@ApplicationScoped
@Produces(PageWriter.HTML)
public class LawsResource {

    private static final String ID = "{id: [0-9]{1,18}}";
    private static final int SIZE = 50;

    @Inject LawRegister register;

    @GET
    @Requires(Right.READ_STAFF)
    public Page list(
            @QueryParam("q") String words,
            @QueryParam("status") String status,
            @QueryParam("page") String page) {
        var filter = new LawFilter(TypedWords.of(words), status(status));
        String address =
                "/laws?q="
                        + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8)
                        + "&status="
                        + filter.status().map(LawStatus::name).orElse("")
                        + "&page=";
        Paging paging = Paging.of(page, SIZE, register.count(filter), address);
        return new LawsPage(
                register.list(filter, paging.offset(), SIZE),
                paging,
                Form.showing(
                        Map.of(
                                "q",
                                filter.words(),
                                "status",
                                filter.status().map(LawStatus::name).orElse(""))));
    }

    private static Optional<LawStatus> status(String typed) {
        return Arrays.stream(LawStatus.values()).filter(one -> one.name().equals(typed)).findAny();
    }

    @GET
    @Path(ID)
    @Requires(Right.READ_STAFF)
    public Page show(
            @PathParam("id") long id,
            @QueryParam("page") String page,
            @QueryParam("said") String said) {
        return page(id, stored(id), page, Said.words(said));
    }

    /** Notes what has become of a law. */
    @POST
    @Path(ID)
    @Requires(Right.PUBLISH)
    public Response change(@PathParam("id") long id, Form form) {
        law(id);
        return EditPage.save(
                form,
                () -> {
                    LawChange change = LawForm.read(form, status(form.text("status")));
                    int opened = register.change(id, form.number("version"), change);
                    return Said.at("/laws/" + id, opened > 0 ? "law-tasks" : "law-saved");
                },
                () -> stored(id),
                edit -> page(id, edit, null, ""));
    }

    private LawPage page(long id, Edit edit, String page, String said) {
        Paging paging = Paging.of(page, SIZE, register.countCiting(id), "/laws/" + id + "?page=");
        return new LawPage(
                law(id),
                register.citing(id, paging.offset(), SIZE),
                paging,
                register.mayChange(),
                edit,
                said);
    }

    private Law law(long id) {
        return register.find(id).orElseThrow(NotFoundException::new);
    }

    private Edit stored(long id) {
        Law law = law(id);
        return Edit.of(
                Map.of(
                        "status",
                        law.status().name(),
                        "changed-on",
                        law.changedOn().map(ThaiDates::abbreviated).orElse(""),
                        "successor",
                        law.successor(),
                        "note",
                        law.note(),
                        "held-as",
                        law.heldAs().map(slug -> "/documents/" + slug).orElse("")),
                law.version());
    }
}
