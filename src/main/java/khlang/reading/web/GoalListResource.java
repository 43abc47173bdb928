package khlang.reading.web;

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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.identity.web.ForMembers;
import khlang.language.Violation;
import khlang.library.AttachmentLimit;
import khlang.library.CheckedFile;
import khlang.library.FileIntake;
import khlang.library.FileVerdict;
import khlang.library.web.FileAnswer;
import khlang.library.web.FileLink;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.reading.GoalFiles;
import khlang.reading.GoalList;
import khlang.reading.GoalLists;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Upload;

/** A list that was signed on paper: whose names stand on it, and its scan. */
@Path("/reading/goal-lists/{id: [0-9]{1,18}}")
@ApplicationScoped
@ForMembers
public class GoalListResource {

    private static final String FIELD = "file";
    private static final long ROOM_FOR_FIELDS = 1 << 20;

    @Inject GoalLists lists;
    @Inject GoalFiles files;
    @Inject FileIntake intake;
    @Inject AttachmentLimit limit;
    @Inject CurrentReader reader;

    static String address(long id) {
        return "/reading/goal-lists/" + id;
    }

    @GET
    @Produces(PageWriter.HTML)
    @Requires(Right.SEE_EVIDENCE)
    public Page show(@PathParam("id") long id, @QueryParam("said") String said) {
        return page(id, null, FormProblems.NONE, Said.words(said));
    }

    /** Enters whose names are ticked. */
    @POST
    @Produces(PageWriter.HTML)
    @Requires(Right.ASK_READING)
    public Response sign(@PathParam("id") long id, Form form) {
        Set<Long> ticked = keys(form, "people");
        try {
            lists.sign(id, keys(form, "shown"), ticked);
            return Said.at(address(id), "signers-saved");
        } catch (RefusedException e) {
            return refused(id, ticked, FormProblems.of(e.violations()));
        }
    }

    /** The keys that a form names; what is no key is left out. */
    private static Set<Long> keys(Form form, String field) {
        return form.texts(field).stream()
                .filter(key -> key.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** Keeps a scan. */
    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(PageWriter.HTML)
    @Requires(Right.ASK_READING)
    public Response add(@PathParam("id") long id, Upload upload) {
        lists.require(id); // whoever keeps no such list sends nothing
        var said = new ArrayList<Optional<String>>();
        upload.read(
                FIELD,
                limit.bytes() + ROOM_FOR_FIELDS,
                (name, bytes, before) -> {
                    if (said.isEmpty()) {
                        said.add(take(id, name, bytes));
                    }
                });
        if (said.isEmpty()) {
            said.add(Optional.of(new Violation(FIELD, "chooseFile").sentence()));
        }
        return said.getFirst()
                .map(sentence -> refused(id, null, new FormProblems(Map.of(FIELD, sentence))))
                .orElseGet(() -> Said.at(address(id), "scan-added"));
    }

    private Optional<String> take(long id, String name, InputStream bytes) {
        return switch (intake.look(name, bytes)) {
            case FileVerdict.Unfit unfit -> Optional.of(unfit.sentence());
            case FileVerdict.Fit(CheckedFile checked) -> keep(id, checked);
        };
    }

    private Optional<String> keep(long id, CheckedFile checked) {
        try (checked) {
            files.add(id, checked);
            return Optional.empty();
        } catch (RefusedException e) {
            return Optional.of(e.violations().getFirst().sentence());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws one away. */
    @POST
    @Path("files/{file: [0-9]{1,18}}/remove")
    @Produces(PageWriter.HTML)
    @Requires(Right.ASK_READING)
    public Response remove(@PathParam("id") long id, @PathParam("file") long file, Form form) {
        files.remove(id, file);
        return Said.at(address(id), "scan-removed");
    }

    /** The name in the address is for people; the number decides. */
    @GET
    @Path("files/{file: [0-9]{1,18}}/{name}")
    @Requires(Right.SEE_EVIDENCE)
    public Response file(
            @PathParam("id") long id,
            @PathParam("file") long file,
            @Context Request request,
            @Context HttpServletResponse response) {
        return FileAnswer.of(
                files.open(id, file).orElseThrow(NotFoundException::new),
                request,
                response,
                reader.get());
    }

    private Response refused(long id, Set<Long> ticked, FormProblems problems) {
        return Response.status(FormProblems.STATUS).entity(page(id, ticked, problems, "")).build();
    }

    /**
     * @param ticked null for those who are entered
     */
    private GoalListPage page(long id, Set<Long> ticked, FormProblems problems, String said) {
        GoalList list = lists.find(id).orElseThrow(NotFoundException::new);
        Set<Long> there = lists.signers(id);
        Map<String, List<Person>> divisions = new LinkedHashMap<>();
        for (Person one : lists.candidates(list)) {
            divisions
                    .computeIfAbsent(
                            one.division()
                                    .map(Division::name)
                                    .orElse(MustReadsResource.WORDS.say("above")),
                            none -> new ArrayList<>())
                    .add(one);
        }
        return new GoalListPage(
                list,
                divisions.entrySet().stream()
                        .map(one -> new GoalListPage.Group(one.getKey(), one.getValue()))
                        .toList(),
                there,
                ticked == null ? there : ticked,
                files.of(id).stream()
                        .map(
                                one ->
                                        new GoalListPage.Scan(
                                                one.id(),
                                                FileLink.of(one.summary(), address(id) + "/files")))
                        .toList(),
                lists.keeps(list),
                limit.megabytes(),
                problems,
                said);
    }
}
