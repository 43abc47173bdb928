package khlang.recognition.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.ThaiDates;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.recognition.Decision;
import khlang.recognition.DecisionDraft;
import khlang.recognition.Recognition;
import khlang.recognition.RecognitionState;
import khlang.recognition.Recognitions;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** Gives a recognition, with the name of who has approved it, or corrects one. */
@Path("/recognitions/{id: [0-9]{1,18}}/decision")
@ApplicationScoped
@ForMembers
@Requires(Right.RECOGNISE)
@Produces(PageWriter.HTML)
public class DecisionResource {

    @Inject Recognitions recognitions;

    @GET
    public Page show(@PathParam("id") long id) {
        return page(id, stored(id));
    }

    @POST
    public Response decide(@PathParam("id") long id, Form form) {
        boolean isNew = find(id).state() != RecognitionState.GIVEN;
        return EditPage.save(
                form,
                () -> {
                    recognitions.give(id, form.number("version"), draft(form));
                    return Said.at(RecognitionResource.address(id), isNew ? "given" : "corrected");
                },
                () -> stored(id),
                edit -> page(id, edit));
    }

    private DecisionPage page(long id, Edit edit) {
        return new DecisionPage(find(id), edit, RecognitionChoices.kinds("choose"));
    }

    private Edit stored(long id) {
        Recognition one = find(id);
        Optional<Decision> decision = one.decision();
        Map<String, String> fields = new HashMap<>();
        fields.put("kind", one.kind().name());
        fields.put("reason", one.reason());
        fields.put("givenOn", day(decision.map(Decision::givenOn)));
        fields.put("approver", decision.map(Decision::approver).orElse(""));
        fields.put("approverPosition", decision.map(Decision::approverPosition).orElse(""));
        fields.put("approvedOn", day(decision.map(Decision::approvedOn)));
        fields.put("orderNumber", decision.map(Decision::orderNumber).orElse(""));
        if (decision.map(Decision::forPublic).orElse(true)) {
            fields.put("forPublic", "yes");
        }
        return Edit.of(fields, one.version());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(ThaiDates::abbreviated).orElse("");
    }

    private static DecisionDraft draft(Form form) {
        return new DecisionDraft(
                form.text("kind"),
                form.text("reason"),
                form.text("givenOn"),
                form.text("approver"),
                form.text("approverPosition"),
                form.text("approvedOn"),
                form.text("orderNumber"),
                form.has("forPublic"));
    }

    private Recognition find(long id) {
        return recognitions
                .find(id)
                .filter(recognitions::mayDecide)
                .filter(one -> one.state() != RecognitionState.TAKEN_BACK)
                .orElseThrow(NotFoundException::new);
    }
}
