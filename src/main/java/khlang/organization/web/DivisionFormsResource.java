package khlang.organization.web;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.organization.Division;
import khlang.organization.DivisionDescription;
import khlang.organization.Organization;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The divisions, for those who keep them. */
@Path("/admin/divisions")
@ApplicationScoped
@Produces(PageWriter.HTML)
@Requires(Right.ADMINISTER)
public class DivisionFormsResource {

    private static final String PATH = "/admin/divisions";

    @Inject Organization organization;
    @Inject Clock clock;

    @GET
    public Page list(@QueryParam("said") String said) {
        LocalDate today = LocalDate.now(clock);
        List<Division> divisions = organization.namedDivisions();
        return new DivisionsPage(
                divisions.stream().filter(one -> !hasEnded(one, today)).toList(),
                divisions.stream().filter(one -> hasEnded(one, today)).toList(),
                today,
                Said.words(said));
    }

    private static boolean hasEnded(Division division, LocalDate today) {
        LocalDate last = division.description().validTo();
        return last != null && last.isBefore(today);
    }

    /** The form for a new one; no division has that name in addresses, for it stands here. */
    @GET
    @Path("new")
    public Page add() {
        int next =
                organization.namedDivisions().stream().mapToInt(Division::sortOrder).max().orElse(0)
                        + 1;
        return new DivisionEditPage(
                Optional.empty(), Edit.of(Map.of("sortOrder", Integer.toString(next)), 0));
    }

    @POST
    @Path("new")
    public Response add(Form form) {
        return EditPage.save(
                form,
                () -> {
                    organization.add(description(form.text("slug"), form));
                    return Said.at(PATH, "division-added");
                },
                edit -> new DivisionEditPage(Optional.empty(), edit));
    }

    @GET
    @Path("{division}")
    public Page edit(@PathParam("division") String slug) {
        return page(slug, stored(slug));
    }

    @POST
    @Path("{division}")
    public Response change(@PathParam("division") String slug, Form form) {
        return EditPage.save(
                form,
                () -> {
                    String known = division(slug).slug();
                    organization.change(form.number("version"), description(known, form));
                    return Said.at(PATH, "division-changed");
                },
                () -> stored(slug),
                edit -> page(slug, edit));
    }

    private static DivisionDescription description(String slug, Form form) {
        var fields = new Fields(form);
        var described =
                new DivisionDescription(
                        slug,
                        form.text("name"),
                        form.text("shortName"),
                        fields.orNull("headPosition"),
                        fields.orNull("phone"),
                        fields.number("sortOrder"),
                        fields.day("validFrom"),
                        fields.day("validTo"),
                        form.has("sample"));
        fields.check(described.check());
        return described;
    }

    private static Map<String, String> values(Division division) {
        DivisionDescription said = division.description();
        var values = new java.util.HashMap<String, String>();
        values.put("name", said.name());
        values.put("shortName", said.shortName());
        values.put("headPosition", Fields.shown(said.headPosition()));
        values.put("phone", Fields.shown(said.phone()));
        values.put("sortOrder", Integer.toString(said.sortOrder()));
        values.put("validFrom", Fields.shown(said.validFrom()));
        values.put("validTo", Fields.shown(said.validTo()));
        if (said.sample()) {
            values.put("sample", "yes");
        }
        return values;
    }

    private DivisionEditPage page(String slug, Edit edit) {
        return new DivisionEditPage(Optional.of(division(slug)), edit);
    }

    private Edit stored(String slug) {
        Division division = division(slug);
        return Edit.of(values(division), division.version());
    }

    private Division division(String slug) {
        return organization.namedDivision(slug).orElseThrow(NotFoundException::new);
    }
}
