package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import khlang.identity.web.ForMembers;
import khlang.language.Sentences;
import khlang.language.Violation;
import khlang.library.AttachmentLimit;
import khlang.organization.RefusedException;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.FoundParts;
import khlang.training.ReportFile;
import khlang.training.ReportFiles;
import khlang.training.ReportFiles.Taking;
import khlang.training.ReportPart;
import khlang.training.ReportUploads;
import khlang.training.ReportUploads.Outcome;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.PageWriter;
import khlang.web.ProblemException;
import khlang.web.Upload;

/** Brings files to one's own report and takes them off, by script or by a plain form. */
@Path("/training/{id: [0-9]{1,18}}/report/files")
@ApplicationScoped
@ForMembers
@Requires(Right.CONTRIBUTE)
public class ReportFilesResource {

    private static final String FIELD = "file";
    private static final long ROOM_FOR_FIELDS = 1 << 20;
    private static final Sentences WORDS = new Sentences("khlang.training.web.desk");

    @Inject ReportWriting writing;
    @Inject ReportFiles files;
    @Inject ReportUploads uploads;
    @Inject AttachmentLimit limit;

    /**
     * What the script puts into the fields.
     *
     * @param name as it is called now
     * @param remove where it is taken off again
     * @param notes what the sender should know, in Thai sentences
     * @param ways names of the ways to pass it on that the file tells of
     * @param reading where the script asks again while a machine reads it; null when it is read
     * @param byMachine whether a machine has read it
     */
    public record Sent(
            String name,
            String address,
            String remove,
            String reading,
            boolean byMachine,
            List<String> notes,
            List<Part> parts,
            List<String> ways) {}

    /** What the file says for one field. */
    public record Part(String field, String text) {}

    /** Takes the files of the plain form, and puts what they say into the fields that are empty. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(PageWriter.HTML)
    public Response add(@PathParam("id") long id, Upload upload) {
        try {
            files.require(id);
        } catch (RefusedException e) {
            return Response.seeOther(URI.create("/training/" + id + "/report")).build();
        }
        List<Outcome> outcomes = take(id, upload);
        if (outcomes.isEmpty()) {
            var problems = FormProblems.of(new Violation(FIELD, "chooseFile"));
            return refused(id, problems, outcomes);
        }
        for (Outcome one : outcomes) {
            if (one instanceof Outcome.Hung hung && !hung.file().said().isEmpty()) {
                files.fill(id, hung.file().id());
            }
        }
        return outcomes.stream().anyMatch(Outcome.Refused.class::isInstance)
                ? refused(id, FormProblems.NONE, outcomes)
                : Said.at("/training/" + id + "/report", "files-added");
    }

    private Response refused(long id, FormProblems problems, List<Outcome> outcomes) {
        Edit stored = writing.stored(id);
        var edit = new Edit(stored.form(), problems, stored.version(), null);
        return Response.status(FormProblems.STATUS)
                .entity(writing.page(id, edit, outcomes, ""))
                .build();
    }

    /** Takes one file for the script, which asks before it changes what is typed. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Sent send(@PathParam("id") long id, Upload upload) {
        try {
            files.require(id);
        } catch (RefusedException e) {
            throw problem(e.violations().getFirst().sentence());
        }
        List<Outcome> outcomes = take(id, upload);
        if (outcomes.isEmpty()) {
            throw problem(new Violation(FIELD, "chooseFile").sentence());
        }
        return switch (outcomes.getFirst()) {
            case Outcome.Refused refused -> throw problem(refused.sentence());
            case Outcome.Hung hung -> sent(id, hung.file(), hung.notes());
        };
    }

    /** How far the reading of a file has come, for the script that waits for it. */
    @GET
    @Path("{file: [0-9]{1,18}}/reading")
    @Produces(MediaType.APPLICATION_JSON)
    public Sent reading(@PathParam("id") long id, @PathParam("file") long key) {
        ReportFile file = files.own(id, key).orElseThrow(NotFoundException::new);
        return sent(id, file, file.notes());
    }

    private Sent sent(long id, ReportFile file, List<String> notes) {
        String report = ReportWriting.address(id, writing.own(id).orElseThrow());
        FoundParts found = files.parts(id, file);
        var row = ReportFileRow.of(report, file);
        return new Sent(
                row.link().name(),
                row.link().address(),
                "/training/" + id + "/report/files/" + file.id() + "/remove",
                row.reading("/training/" + id + "/report"),
                file.isReadByMachine(),
                notes,
                Arrays.stream(ReportPart.values())
                        .filter(one -> found.texts().containsKey(one))
                        .map(one -> new Part(one.field(), found.texts().get(one)))
                        .toList(),
                found.ways().stream().sorted().map(Enum::name).toList());
    }

    private List<Outcome> take(long id, Upload upload) {
        var outcomes = new ArrayList<Outcome>();
        upload.read(
                FIELD,
                limit.bytes() * ReportFiles.MOST + ROOM_FOR_FIELDS,
                (name, bytes, before) ->
                        outcomes.add(
                                outcomes.size() < ReportFiles.MOST
                                        ? uploads.take(id, name, bytes)
                                        : new Outcome.Refused(
                                                name,
                                                WORDS.say("tooManyAtOnce", ReportFiles.MOST))));
        return outcomes;
    }

    private static ProblemException problem(String sentence) {
        return ProblemException.saying(FormProblems.STATUS, "file", sentence);
    }

    /** Takes a file off the report. */
    @POST
    @Path("{file: [0-9]{1,18}}/remove")
    @Produces(PageWriter.HTML)
    public Response remove(@PathParam("id") long id, @PathParam("file") long file, Form form) {
        return change(id, form, "file-removed", () -> files.remove(id, file));
    }

    /** Takes what a file says over into fields that are written in already. */
    @POST
    @Path("{file: [0-9]{1,18}}/take")
    @Produces(PageWriter.HTML)
    public Response takeOver(@PathParam("id") long id, @PathParam("file") long file, Form form) {
        List<String> ticked = form.texts("part");
        Set<ReportPart> wanted = EnumSet.noneOf(ReportPart.class);
        Arrays.stream(ReportPart.values())
                .filter(one -> ticked.contains(one.field()))
                .forEach(wanted::add);
        Taking how = form.has("instead") ? Taking.INSTEAD : Taking.BEHIND;
        return change(id, form, "taken", () -> files.take(id, file, wanted, how));
    }

    private Response change(long id, Form form, String said, Runnable change) {
        return EditPage.save(
                form,
                () -> {
                    change.run();
                    return Said.at("/training/" + id + "/report", said);
                },
                () -> writing.stored(id),
                edit ->
                        writing.page(
                                id,
                                new Edit(
                                        writing.stored(id).form(),
                                        edit.problems(),
                                        writing.stored(id).version(),
                                        null),
                                List.of(),
                                ""));
    }
}
