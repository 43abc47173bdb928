package khlang.assessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.assessment.Assessment;
import khlang.assessment.AssessmentState;
import khlang.assessment.Assessments;
import khlang.assessment.Attempt;
import khlang.assessment.Attempts;
import khlang.assessment.ChoiceOrder;
import khlang.assessment.ItemText;
import khlang.assessment.QuestionSets;
import khlang.assessment.Sending;
import khlang.assessment.Sending.Fate;
import khlang.digest.RandomKey;
import khlang.identity.web.ForMembers;
import khlang.library.NamedDocuments;
import khlang.organization.People;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;

/** An assessment in the hands of those who answer it. */
@Path("/assessments/{id: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
@Requires(Right.CONTRIBUTE)
@Produces(PageWriter.HTML)
public class AnswerResource {

    @Inject Assessments assessments;
    @Inject Attempts attempts;
    @Inject QuestionSets sets;
    @Inject NamedDocuments documents;
    @Inject People people;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /** The form. */
    @GET
    @Path("answer")
    public Page show(@PathParam("id") long id) {
        Assessment found = assessments.find(id).orElseThrow(NotFoundException::new);
        if (reader.actor().person() == 0) {
            throw new NotFoundException();
        }
        Optional<Fate> refused =
                switch (found.state(LocalDate.now(clock))) {
                    case OPEN ->
                            attempts.mayTry(found) ? Optional.empty() : Optional.of(Fate.USED_UP);
                    case OVER, CANCELLED -> Optional.of(Fate.LATE);
                    case DRAFT, COMING -> Optional.of(Fate.NOT_OPEN);
                };
        return page(found, refused, Form.EMPTY, FormProblems.NONE, RandomKey.make());
    }

    /** Takes answers. */
    @POST
    @Path("answer")
    public Response send(@PathParam("id") long id, Form form) {
        String key = form.text("form-key");
        try {
            Sending sending = attempts.send(id, texts(form), key, form.number("set"));
            return sending.fate() == Fate.TAKEN
                    ? Response.seeOther(
                                    URI.create(
                                            "/assessments/"
                                                    + id
                                                    + "/attempts/"
                                                    + sending.attempt()))
                            .build()
                    : Response.status(Response.Status.CONFLICT)
                            .entity(
                                    page(
                                            asked(id),
                                            Optional.of(sending.fate()),
                                            form,
                                            FormProblems.NONE,
                                            RandomKey.make()))
                            .build();
        } catch (RefusedException e) {
            FormProblems problems = FormProblems.of(e.violations());
            return Response.status(FormProblems.STATUS)
                    .entity(
                            page(
                                    asked(id),
                                    Optional.empty(),
                                    form,
                                    problems,
                                    problems.of("form-key") == null ? key : RandomKey.make()))
                    .build();
        }
    }

    /** What came of one attempt. */
    @GET
    @Path("attempts/{attempt: [0-9]{1,18}}")
    public Page result(@PathParam("id") long id, @PathParam("attempt") long attempt) {
        Attempt found = attempts.find(id, attempt).orElseThrow(NotFoundException::new);
        Assessment assessment = asked(id);
        Map<ItemText, Integer> answers = attempts.answers(found);
        boolean over = assessment.state(LocalDate.now(clock)) == AssessmentState.OVER;
        return new ResultPage(
                assessment,
                found,
                ResultPage.lines(answers),
                documents.among(
                        answers.keySet().stream()
                                .map(ItemText::document)
                                .filter(one -> !one.isEmpty())
                                .distinct()
                                .toList()),
                over,
                !over && attempts.mayTry(assessment),
                found.person() == reader.actor().person()
                        ? ""
                        : people.person(found.person()).map(Person::fullName).orElse(""));
    }

    private static Map<String, String> texts(Form form) {
        Map<String, String> texts = new HashMap<>();
        form.fields().keySet().forEach(one -> texts.put(one, form.text(one)));
        return texts;
    }

    /** One that the one who asks was shown, even if its questions are at work again. */
    private Assessment asked(long id) {
        return attempts.asked(id).orElseThrow(NotFoundException::new);
    }

    private AnswerPage page(
            Assessment found,
            Optional<Fate> refused,
            Form form,
            FormProblems problems,
            String key) {
        long person = reader.actor().person();
        boolean coming = found.state(LocalDate.now(clock)) == AssessmentState.COMING;
        List<AnswerPage.Asked> questions =
                coming
                        ? List.of()
                        : sets.of(found.id()).stream().map(one -> asked(one, person)).toList();
        return new AnswerPage(found, questions, refused, form, problems, key);
    }

    private static AnswerPage.Asked asked(ItemText one, long person) {
        return new AnswerPage.Asked(
                one,
                ChoiceOrder.of(person, one.id(), one.choices().size()).stream()
                        .map(one.choices()::get)
                        .toList());
    }
}
