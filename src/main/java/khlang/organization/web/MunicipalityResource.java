package khlang.organization.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.language.Violation;
import khlang.organization.Municipality;
import khlang.organization.MunicipalityDescription;
import khlang.organization.Organization;
import khlang.organization.RefusedException;
import khlang.organization.Seals;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.UploadedFile;

/** Who the municipality is, and its seal. */
@Path("/admin/municipality")
@ApplicationScoped
@Produces(PageWriter.HTML)
@Requires(Right.ADMINISTER)
public class MunicipalityResource {

    private static final String PATH = "/admin/municipality";

    @Inject Organization organization;
    @Inject Seals seals;

    @GET
    public Page form(@QueryParam("said") String said) {
        return new MunicipalityPage(stored(), FormProblems.NONE, Said.words(said));
    }

    /** Changes what is said of the municipality. */
    @POST
    public Response change(Form form) {
        return EditPage.save(
                form,
                () -> {
                    organization.change(Math.max(0, form.number("version")), description(form));
                    return Said.at(PATH, "municipality-changed");
                },
                this::stored,
                edit -> new MunicipalityPage(edit, FormProblems.NONE, ""));
    }

    /** Shows another seal, or none. */
    @POST
    @Path("seal")
    public Response seal(Form form) {
        if (form.has("remove")) {
            seals.remove();
            return Said.at(PATH, "seal-removed");
        }
        Optional<UploadedFile> file = form.file("seal");
        try {
            if (file.isEmpty()) {
                throw new RefusedException(List.of(new Violation("seal", "chooseFile")));
            }
            seals.show(file.get().bytes());
            return Said.at(PATH, "seal-changed");
        } catch (RefusedException e) {
            return Response.status(FormProblems.STATUS)
                    .entity(new MunicipalityPage(stored(), FormProblems.of(e.violations()), ""))
                    .build();
        }
    }

    private Edit stored() {
        Optional<Municipality> known = organization.municipality();
        return Edit.of(
                known.map(MunicipalityResource::values).orElse(Map.of()),
                known.map(Municipality::version).orElse(0L));
    }

    private static MunicipalityDescription description(Form form) {
        var fields = new Fields(form);
        return new MunicipalityDescription(
                form.text("name"),
                form.text("shortName"),
                form.text("abbreviation"),
                fields.orNull("subdistrict"),
                form.text("district"),
                form.text("province"),
                fields.orNull("address"),
                fields.orNull("phone"),
                fields.orNull("email"),
                fields.orNull("website"),
                fields.orNull("letterCode"),
                fields.orNull("officeHours"),
                form.has("sample"));
    }

    private static Map<String, String> values(Municipality municipality) {
        MunicipalityDescription said = municipality.description();
        var values = new HashMap<String, String>();
        values.put("name", said.name());
        values.put("shortName", said.shortName());
        values.put("abbreviation", said.abbreviation());
        values.put("subdistrict", Fields.shown(said.subdistrict()));
        values.put("district", said.district());
        values.put("province", said.province());
        values.put("address", Fields.shown(said.address()));
        values.put("phone", Fields.shown(said.phone()));
        values.put("email", Fields.shown(said.email()));
        values.put("website", Fields.shown(said.website()));
        values.put("letterCode", Fields.shown(said.letterCode()));
        values.put("officeHours", Fields.shown(said.officeHours()));
        if (said.sample()) {
            values.put("sample", "yes");
        }
        return values;
    }
}
