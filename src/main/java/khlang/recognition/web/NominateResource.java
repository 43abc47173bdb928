package khlang.recognition.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import khlang.digest.RandomKey;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.recognition.NominationDraft;
import khlang.recognition.Nominations;
import khlang.recognition.RecognitionKind;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** Nominates a colleague, or a division. */
@Path("/recognitions/new")
@ApplicationScoped
@ForMembers
@Requires(Right.CONTRIBUTE)
@Produces(PageWriter.HTML)
public class NominateResource {

    @Inject Nominations nominations;

    /**
     * @param recipient whom the form names, as a list has it; may be missing
     */
    @GET
    public Page show(@QueryParam("recipient") String recipient) {
        return page(
                Edit.of(
                        Map.of(
                                "form-key",
                                RandomKey.make(),
                                "recipient",
                                recipient == null ? "" : recipient,
                                "kind",
                                RecognitionKind.PRAISE.name()),
                        0));
    }

    @POST
    public Response nominate(Form form) {
        return EditPage.save(
                form,
                () -> {
                    long id =
                            nominations.nominate(
                                    new NominationDraft(
                                            form.text("recipient"),
                                            form.text("kind"),
                                            form.text("reason")),
                                    form.text("form-key"));
                    return Said.at(RecognitionResource.address(id), "nominated");
                },
                this::page);
    }

    private NominatePage page(Edit edit) {
        return new NominatePage(
                edit,
                RecognitionChoices.recipients(nominations.candidates()),
                RecognitionChoices.kinds("choose"));
    }
}
