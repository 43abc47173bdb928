package khlang.assessment.web;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import khlang.assessment.ItemDetails;
import khlang.assessment.ItemDraft;
import khlang.assessment.ItemKind;
import khlang.assessment.ItemText;
import khlang.assessment.QuestionBank;
import khlang.assessment.StarterBank;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** The bank of questions, for those who make assessments. */
@Path("/assessments/questions")
@ApplicationScoped
@ForMembers
@Requires(Right.WRITE_PLAN)
@Produces(PageWriter.HTML)
public class BankResource {

    private static final String BANK = "/assessments/questions";
    private static final String ONE = "{item: [0-9]{1,18}}";
    private static final int SIZE = 50;
    private static final int CHOICES = 6;

    @Inject QuestionBank bank;
    @Inject StarterBank starter;

    /** A page of all. */
    @GET
    public Page list(@QueryParam("page") String page, @QueryParam("said") String said) {
        Paging paging = Paging.of(page, SIZE, bank.count(), BANK + "?page=");
        return new BankPage(bank.list(paging.offset(), SIZE), paging, Said.words(said));
    }

    /** An empty form. */
    @GET
    @Path("new")
    public Page begin() {
        return new BankEditPage(
                Optional.empty(), List.of(), Edit.of(Map.of("kind", ItemKind.CHOICE.name()), 0));
    }

    /** Writes a question. */
    @POST
    @Path("new")
    public Response add(Form form) {
        return EditPage.save(
                form,
                () -> {
                    bank.add(draft(form));
                    return Said.at(BANK, "question-added");
                },
                edit -> new BankEditPage(Optional.empty(), List.of(), edit));
    }

    /** Takes the questions that come with the portal. */
    @POST
    @Path("starter")
    public Response starter(Form form) {
        return Said.at(BANK, starter.take() > 0 ? "starter-taken" : "starter-there");
    }

    /** The form with the newest text. */
    @GET
    @Path(ONE)
    public Page edit(@PathParam("item") long item) {
        return page(item, stored(item));
    }

    /** Writes a question anew. */
    @POST
    @Path(ONE)
    public Response change(@PathParam("item") long item, Form form) {
        found(item);
        return EditPage.save(
                form,
                () -> {
                    bank.change(item, form.number("version"), draft(form));
                    return Said.at(BANK, "question-changed");
                },
                () -> stored(item),
                edit -> page(item, edit));
    }

    /** Offers a question no more, or again. */
    @POST
    @Path(ONE + "/retirement")
    public Response retire(@PathParam("item") long item, Form form) {
        found(item);
        boolean gone = !form.has("back");
        return EditPage.save(
                stored(item).filling(form),
                () -> {
                    bank.retire(item, form.number("version"), gone);
                    return Said.at(BANK, gone ? "question-retired" : "question-back");
                },
                () -> stored(item),
                edit -> page(item, edit));
    }

    private BankEditPage page(long item, Edit edit) {
        List<ItemText> texts = bank.texts(item);
        return new BankEditPage(Optional.of(found(item)), texts.subList(1, texts.size()), edit);
    }

    private ItemText found(long item) {
        return bank.find(item).orElseThrow(NotFoundException::new);
    }

    private Edit stored(long item) {
        ItemText text = found(item);
        ItemDetails said = text.details();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", said.kind().name());
        fields.put("text", said.text());
        fields.put("topic", said.topic());
        fields.put("document", said.document());
        for (int i = 0; i < said.choices().size(); i++) {
            fields.put("choice-" + (i + 1), said.choices().get(i));
        }
        if (!said.choices().isEmpty()) {
            fields.put("right", Integer.toString(said.correct() + 1));
        }
        return Edit.of(fields, text.item().version());
    }

    private static ItemDraft draft(Form form) {
        return new ItemDraft(
                form.text("kind"),
                form.text("text"),
                form.text("topic"),
                form.text("document"),
                IntStream.rangeClosed(1, CHOICES)
                        .mapToObj(one -> form.text("choice-" + one))
                        .toList(),
                form.text("right"));
    }
}
