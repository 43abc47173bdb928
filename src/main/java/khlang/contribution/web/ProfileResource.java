package khlang.contribution.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import khlang.contribution.Contributor;
import khlang.contribution.Contributors;
import khlang.contribution.SelfDescription;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.CurrentReader;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.SaidWords;

/** What one lets others see of oneself. */
@Path("/me/profile")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class ProfileResource {

    private static final String ABOUT = "about";
    private static final String NAME_HIDDEN = "name-hidden";
    private static final String TOPICS_HIDDEN = "topics-hidden";
    private static final SaidWords SAID = new SaidWords("khlang.contribution.web.said");

    @Inject Contributors contributors;
    @Inject CurrentReader reader;

    @GET
    public Page show(@QueryParam("said") String said) {
        return new ProfilePage(reader.actor().person(), stored(), SAID.words(said));
    }

    @POST
    public Response save(Form form) {
        return EditPage.save(
                form,
                () -> {
                    contributors.describe(form.number("version"), read(form));
                    return SaidWords.at("/me/profile", "saved");
                },
                this::stored,
                edit -> new ProfilePage(reader.actor().person(), edit, ""));
    }

    private static SelfDescription read(Form form) {
        return new SelfDescription(
                form.text(ABOUT), form.has(NAME_HIDDEN), form.has(TOPICS_HIDDEN));
    }

    private Edit stored() {
        Optional<Contributor> own = contributors.own();
        return Edit.of(
                fields(own.map(Contributor::description).orElse(SelfDescription.SILENT)),
                own.map(Contributor::version).orElse(0L));
    }

    private static Map<String, String> fields(SelfDescription said) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(ABOUT, said.about());
        if (said.nameHidden()) {
            fields.put(NAME_HIDDEN, "yes");
        }
        if (said.topicsHidden()) {
            fields.put(TOPICS_HIDDEN, "yes");
        }
        return fields;
    }
}
