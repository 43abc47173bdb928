package khlang.assessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.assessment.Assessment;
import khlang.assessment.Assessments;
import khlang.assessment.Attempt;
import khlang.assessment.Attempts;
import khlang.assessment.PaperDraft;
import khlang.assessment.Papers;
import khlang.assessment.QuestionSets;
import khlang.digest.RandomKey;
import khlang.identity.web.ForMembers;
import khlang.library.AttachmentLimit;
import khlang.library.FileIntake;
import khlang.library.web.FileAnswer;
import khlang.library.web.SentFiles;
import khlang.organization.People;
import khlang.organization.PeopleFilter;
import khlang.organization.Person;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.Upload;

/** Who has answered an assessment, and the papers of those who did so by hand. */
@Path("/assessments/{id: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
public class PapersResource {

    private static final String PAPER = "papers/{paper: [0-9]{1,18}}";
    private static final int SIZE = 50;
    private static final int LONGEST_WORDS = 100;

    @Inject Assessments assessments;
    @Inject Attempts attempts;
    @Inject Papers papers;
    @Inject QuestionSets sets;
    @Inject People people;
    @Inject FileIntake intake;
    @Inject AttachmentLimit limit;
    @Inject CurrentReader reader;

    /** Everybody who worked here since it was opened, with their results. */
    @GET
    @Path("people")
    @Requires(Right.KEEP_SCORES)
    @Produces(PageWriter.HTML)
    public Page list(
            @PathParam("id") long id,
            @QueryParam("q") String typed,
            @QueryParam("page") String page,
            @QueryParam("said") String said) {
        Assessment found = found(id);
        String words = typed == null || typed.length() > LONGEST_WORDS ? "" : typed.strip();
        var filter =
                new PeopleFilter(
                        words, "", "", PeopleFilter.State.WORKING, found.details().opensOn());
        Paging paging =
                Paging.of(
                        page,
                        SIZE,
                        people.count(filter),
                        found.path()
                                + "/people?q="
                                + URLEncoder.encode(words, StandardCharsets.UTF_8)
                                + "&page=");
        List<Person> some = people.list(filter, paging.offset(), SIZE);
        return new PeoplePage(
                found,
                some,
                attempts.ofPeople(id, some.stream().map(Person::id).toList()),
                paging,
                papers.isOpen(found),
                words,
                Said.words(said));
    }

    /** An empty form for somebody's paper. */
    @GET
    @Path("papers/new")
    @Requires(Right.KEEP_SCORES)
    @Produces(PageWriter.HTML)
    public Page begin(@PathParam("id") long id, @QueryParam("person") String person) {
        Assessment found = found(id);
        if (person == null || !person.matches("[0-9]{1,18}")) {
            throw new NotFoundException();
        }
        return page(
                found,
                person(Long.parseLong(person)),
                Optional.empty(),
                Edit.of(Map.of("form-key", RandomKey.make(), "way", PaperEditPage.WHOLLY), 0));
    }

    /** Types a paper in. */
    @POST
    @Path("papers/files")
    @Requires(Right.KEEP_SCORES)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(PageWriter.HTML)
    public Response add(@PathParam("id") long id, Upload upload) {
        papers.require(id);
        try (SentFiles scans = SentFiles.read(upload, intake, limit, 1)) {
            Form form = scans.form();
            Person who = person(form.number("person"));
            return EditPage.save(
                    form,
                    () ->
                            save(
                                    id,
                                    () ->
                                            papers.add(
                                                    id,
                                                    who.id(),
                                                    draft(form),
                                                    form.text("form-key"),
                                                    scans.files()),
                                    "paper-added"),
                    edit -> page(found(id), who, Optional.empty(), edit));
        }
    }

    /** The form with what was typed in. */
    @GET
    @Path(PAPER)
    @Requires(Right.KEEP_SCORES)
    @Produces(PageWriter.HTML)
    public Page edit(@PathParam("id") long id, @PathParam("paper") long paper) {
        Attempt found = paper(id, paper);
        return page(found(id), person(found.person()), Optional.of(found), stored(found));
    }

    /** Corrects a paper; another scan replaces the old one. */
    @POST
    @Path(PAPER + "/files")
    @Requires(Right.KEEP_SCORES)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(PageWriter.HTML)
    public Response change(
            @PathParam("id") long id, @PathParam("paper") long paper, Upload upload) {
        papers.require(id);
        Attempt found = paper(id, paper);
        try (SentFiles scans = SentFiles.read(upload, intake, limit, 1)) {
            Form form = scans.form();
            return EditPage.save(
                    form,
                    () ->
                            save(
                                    id,
                                    () ->
                                            papers.change(
                                                    id,
                                                    paper,
                                                    form.number("version"),
                                                    draft(form),
                                                    scans.files()),
                                    "paper-changed"),
                    () -> stored(paper(id, paper)),
                    edit -> page(found(id), person(found.person()), Optional.of(found), edit));
        }
    }

    /** Takes a paper out. */
    @POST
    @Path(PAPER + "/remove")
    @Requires(Right.KEEP_SCORES)
    @Produces(PageWriter.HTML)
    public Response remove(@PathParam("id") long id, @PathParam("paper") long paper, Form form) {
        Attempt found = paper(id, paper);
        return EditPage.save(
                stored(found).filling(form),
                () -> {
                    papers.remove(id, paper, form.number("version"));
                    return Said.at("/assessments/" + id + "/people", "paper-removed");
                },
                () -> stored(paper(id, paper)),
                edit -> page(found(id), person(found.person()), Optional.of(found), edit));
    }

    /** The scanned sheet, for whose it is, too. */
    @GET
    @Path(PAPER + "/scan/{name}")
    @Requires(Right.CONTRIBUTE)
    public Response scan(
            @PathParam("id") long id,
            @PathParam("paper") long paper,
            @Context Request request,
            @Context HttpServletResponse response) {
        return FileAnswer.of(
                papers.open(id, paper).orElseThrow(NotFoundException::new),
                request,
                response,
                reader.get());
    }

    /** Does what may fail for want of room on the disk. */
    @FunctionalInterface
    private interface Keeping {
        void run() throws IOException;
    }

    private static Response save(long id, Keeping verb, String said) {
        try {
            verb.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Said.at("/assessments/" + id + "/people", said);
    }

    private static PaperDraft draft(Form form) {
        Map<String, String> answers = new HashMap<>();
        form.fields().keySet().stream()
                .filter(one -> one.startsWith("item-"))
                .forEach(one -> answers.put(one, form.text(one)));
        return new PaperDraft(
                form.text("day"),
                PaperEditPage.WHOLLY.equals(form.text("way")),
                form.text("score"),
                answers);
    }

    private Edit stored(Attempt paper) {
        PaperDraft typed = papers.typed(paper);
        Map<String, String> fields = new LinkedHashMap<>(typed.answers());
        fields.put("day", typed.day());
        fields.put("way", typed.wholly() ? PaperEditPage.WHOLLY : PaperEditPage.SCORE);
        fields.put("score", typed.score());
        return Edit.of(fields, paper.version());
    }

    private PaperEditPage page(
            Assessment assessment, Person person, Optional<Attempt> paper, Edit edit) {
        return new PaperEditPage(
                assessment, person, paper, sets.of(assessment.id()), edit, limit.megabytes());
    }

    private Attempt paper(long id, long paper) {
        return attempts.find(id, paper)
                .filter(Attempt::isPaper)
                .orElseThrow(NotFoundException::new);
    }

    private Person person(long id) {
        return people.person(id).orElseThrow(NotFoundException::new);
    }

    private Assessment found(long id) {
        return assessments.find(id).orElseThrow(NotFoundException::new);
    }
}
