package khlang.authoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.authoring.DescriptionForm;
import khlang.authoring.DraftFields;
import khlang.authoring.NewDocuments;
import khlang.identity.web.ForMembers;
import khlang.language.Violation;
import khlang.library.DocumentKind;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Role;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;

/** Where documents begin: first the kind, then the name and the place. */
@Path("/documents/new")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class NewDocumentResource {

    @Inject NewDocuments documents;
    @Inject DocumentChoices choices;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    @GET
    public Page choose(@QueryParam("kind") String kind) {
        rights.require(Right.CONTRIBUTE);
        Optional<DocumentKind> chosen = DocumentKind.ofSlug(String.valueOf(kind));
        return page(chosen, Form.showing(beginning()), FormProblems.NONE);
    }

    private Map<String, String> beginning() {
        return Map.of("division", ownDivision(), "audience", "public");
    }

    private String ownDivision() {
        return reader.actor().divisions(Role.STAFF).stream().findFirst().orElse("");
    }

    private NewDocumentPage page(Optional<DocumentKind> kind, Form form, FormProblems problems) {
        return new NewDocumentPage(kind, form, problems, choices.offer(form.text("division")));
    }

    /** Begins it and opens its text. */
    @POST
    public Response begin(@QueryParam("kind") String kind, Form form) {
        rights.require(Right.CONTRIBUTE);
        Optional<DocumentKind> chosen = DocumentKind.ofSlug(String.valueOf(kind));
        if (chosen.isEmpty()) {
            return Response.seeOther(URI.create("/documents/new")).build();
        }
        var fields = new LinkedHashMap<String, List<String>>(form.fields());
        fields.put("kind", List.of(chosen.get().slug()));
        DescriptionForm.Result read =
                DescriptionForm.read(new DraftFields(fields, ""), DescriptionForm.NOTHING);
        List<Violation> wrong = new ArrayList<>(read.violations());
        if (wrong.isEmpty()) {
            try {
                String slug = documents.begin(form.text("slug"), read.description());
                return Response.seeOther(URI.create("/documents/" + slug + "/edit")).build();
            } catch (RefusedException e) {
                wrong.addAll(e.violations());
            }
        }
        return Response.status(FormProblems.STATUS)
                .entity(page(chosen, form, FormProblems.of(wrong)))
                .build();
    }
}
