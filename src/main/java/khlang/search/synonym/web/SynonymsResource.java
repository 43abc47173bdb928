package khlang.search.synonym.web;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.search.SynonymKind;
import khlang.search.synonym.SynonymFilter;
import khlang.search.synonym.SynonymList;
import khlang.search.synonym.SynonymRule;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.TypedWords;

/** The words that searches find together. */
@Path("/admin/synonyms")
@ApplicationScoped
@Produces(PageWriter.HTML)
@Requires(Right.EDIT_SYNONYMS)
public class SynonymsResource {

    private static final String LIST = "/admin/synonyms";
    private static final String ID = "{id: [0-9]{1,18}}";
    private static final int SIZE = 50;

    @Inject SynonymList list;

    @GET
    public Page list(
            @QueryParam("q") String words,
            @QueryParam("kind") String kind,
            @QueryParam("removed") String removed,
            @QueryParam("page") String page,
            @QueryParam("said") String said) {
        var filter =
                new SynonymFilter(
                        TypedWords.of(words), SynonymForm.kind(kind), "yes".equals(removed));
        String address =
                LIST
                        + "?q="
                        + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8)
                        + "&kind="
                        + filter.kind().map(SynonymKind::name).orElse("")
                        + (filter.removed() ? "&removed=yes" : "")
                        + "&page=";
        Paging paging = Paging.of(page, SIZE, list.count(filter), address);
        return new SynonymsPage(
                list.list(filter, paging.offset(), SIZE),
                paging,
                Form.showing(fields(filter)),
                Said.words(said));
    }

    private static Map<String, String> fields(SynonymFilter filter) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("q", filter.words());
        fields.put("kind", filter.kind().map(SynonymKind::name).orElse(""));
        if (filter.removed()) {
            fields.put("removed", "yes");
        }
        return fields;
    }

    /** The form for a new group; a word that was searched for may be filled in already. */
    @GET
    @Path("new")
    public Page begin(@QueryParam("words") String words) {
        Map<String, String> fields =
                Map.of(
                        SynonymForm.KIND,
                        SynonymKind.SAME.name(),
                        SynonymForm.WORDS,
                        TypedWords.of(words));
        return new SynonymPage(Optional.empty(), Edit.of(fields, 0), "");
    }

    /** Adds a group. */
    @POST
    @Path("new")
    public Response add(Form form) {
        return EditPage.save(
                form,
                () -> Said.at(LIST + "/" + list.add(SynonymForm.read(form)), "added"),
                edit -> new SynonymPage(Optional.empty(), edit, ""));
    }

    @GET
    @Path(ID)
    public Page show(@PathParam("id") long id, @QueryParam("said") String said) {
        return new SynonymPage(Optional.of(rule(id)), stored(id), Said.words(said));
    }

    /** Changes a group. */
    @POST
    @Path(ID)
    public Response change(@PathParam("id") long id, Form form) {
        return save(
                id,
                form,
                () -> list.change(id, form.number("version"), SynonymForm.read(form)),
                "saved");
    }

    /** Takes a group out. */
    @POST
    @Path(ID + "/removal")
    public Response remove(@PathParam("id") long id, Form form) {
        return save(id, filled(form, id), () -> list.remove(id, form.number("version")), "removed");
    }

    /** Puts a group back. */
    @POST
    @Path(ID + "/restoration")
    public Response restore(@PathParam("id") long id, Form form) {
        return save(
                id, filled(form, id), () -> list.restore(id, form.number("version")), "restored");
    }

    /** A button alone sends no words; the page that answers shows those that are stored. */
    private Form filled(Form form, long id) {
        var fields = new LinkedHashMap<>(Form.showing(SynonymForm.fields(rule(id))).fields());
        fields.putAll(form.fields());
        return new Form(fields, Map.of());
    }

    private Response save(long id, Form form, Runnable verb, String said) {
        rule(id);
        return EditPage.save(
                form,
                () -> {
                    verb.run();
                    return Said.at(LIST + "/" + id, said);
                },
                () -> stored(id),
                edit -> new SynonymPage(Optional.of(rule(id)), edit, ""));
    }

    private SynonymRule rule(long id) {
        return list.find(id).orElseThrow(NotFoundException::new);
    }

    private Edit stored(long id) {
        SynonymRule rule = rule(id);
        return Edit.of(SynonymForm.fields(rule), rule.version());
    }
}
