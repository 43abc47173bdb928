package khlang.channel.web;

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
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.channel.Channel;
import khlang.channel.ChannelReport;
import khlang.channel.MonthSheet;
import khlang.channel.PublicationFiles;
import khlang.channel.Tallies;
import khlang.channel.TallyDraft;
import khlang.identity.web.ForMembers;
import khlang.library.AttachmentLimit;
import khlang.library.FileIntake;
import khlang.library.web.FileAnswer;
import khlang.library.web.FileLink;
import khlang.library.web.SentFiles;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Upload;

/** The numbers of a division for a month: filled in by its people, confirmed by its head. */
@Path("/channels/tallies/{division: [a-z0-9-]{1,80}}/{month: [0-9-]{1,7}}")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
@Produces(PageWriter.HTML)
public class TallyResource {

    private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

    @Inject Tallies tallies;
    @Inject FileIntake intake;
    @Inject AttachmentLimit limit;
    @Inject CurrentReader reader;

    @GET
    public Page show(
            @PathParam("division") String division,
            @PathParam("month") String month,
            @QueryParam("said") String said) {
        MonthSheet sheet = sheet(division, month);
        return page(sheet, stored(sheet), Said.words(said));
    }

    private MonthSheet sheet(String division, String month) {
        return tallies.sheet(division, parsed(month));
    }

    private static YearMonth parsed(String month) {
        if (!month.matches(MONTH)) {
            throw new NotFoundException();
        }
        return YearMonth.parse(month);
    }

    private TallyPage page(MonthSheet sheet, Edit edit, String said) {
        String folder = TalliesPage.address(sheet.division(), sheet.month()) + "/files";
        return new TallyPage(
                sheet,
                edit,
                sheet.files().stream().map(one -> FileLink.of(one.summary(), folder)).toList(),
                limit.megabytes(),
                said);
    }

    /** What is stored; where nothing is yet, what the button at the counter has counted. */
    private static Edit stored(MonthSheet sheet) {
        Map<String, String> fields = new HashMap<>();
        sheet.amounts().forEach((channel, amount) -> fields.put(channel.slug(), "" + amount));
        if (sheet.report().isEmpty() && sheet.pressed() > 0) {
            fields.put(Channel.INFO.slug(), Long.toString(sheet.pressed()));
        }
        fields.put("letter", sheet.report().map(ChannelReport::letter).orElse(""));
        fields.put("link", sheet.report().map(ChannelReport::link).orElse(""));
        return Edit.of(fields, sheet.version());
    }

    /** Keeps what is typed, with the files that prove it, and sends it when asked to. */
    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response save(
            @PathParam("division") String division,
            @PathParam("month") String month,
            Upload upload) {
        sheet(division, month); // whoever has no page here sends nothing
        try (SentFiles proofs = SentFiles.read(upload, intake, limit, PublicationFiles.MOST)) {
            return EditPage.save(
                    proofs.form(),
                    () -> save(division, parsed(month), proofs),
                    () -> stored(sheet(division, month)),
                    edit -> page(sheet(division, month), edit, ""));
        }
    }

    private Response save(String division, YearMonth month, SentFiles proofs) {
        Form form = proofs.form();
        Map<Channel, String> amounts = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            amounts.put(channel, form.text(channel.slug()));
        }
        var draft =
                new TallyDraft(
                        amounts, form.text("letter"), form.text("link"), form.text("reason"));
        boolean send = form.has("send");
        try {
            tallies.save(division, month, form.number("version"), draft, proofs.files(), send);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Said.at(address(division, month.toString()), send ? "sent" : "saved");
    }

    /** The head stands for the numbers. */
    @POST
    @Path("confirm")
    public Response confirm(
            @PathParam("division") String division, @PathParam("month") String month, Form form) {
        return decide(
                division,
                month,
                form,
                "confirmed",
                () -> tallies.confirm(division, parsed(month), form.number("version")));
    }

    /** The head wants the numbers mended. */
    @POST
    @Path("send-back")
    public Response sendBack(
            @PathParam("division") String division, @PathParam("month") String month, Form form) {
        return decide(
                division,
                month,
                form,
                "sent-back",
                () ->
                        tallies.sendBack(
                                division,
                                parsed(month),
                                form.number("version"),
                                form.text(Tallies.WHY)));
    }

    private Response decide(
            String division, String month, Form form, String said, Runnable decision) {
        MonthSheet sheet = sheet(division, month);
        try {
            decision.run();
            return Said.at(address(division, month), said);
        } catch (RefusedException e) {
            return Response.status(FormProblems.STATUS)
                    .entity(page(sheet, refused(sheet, form, e), ""))
                    .build();
        } catch (ChangedMeanwhileException e) {
            MonthSheet now = sheet(division, month);
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(now, stored(now), Said.words("conflict")))
                    .build();
        }
    }

    /** What is stored, with the reason as it was typed. */
    private static Edit refused(MonthSheet sheet, Form typed, RefusedException refused) {
        Edit stored = stored(sheet);
        Map<String, List<String>> fields = new HashMap<>(stored.form().fields());
        fields.put(Tallies.WHY, List.of(typed.text(Tallies.WHY)));
        return new Edit(
                new Form(fields, Map.of()),
                FormProblems.of(refused.violations()),
                stored.version(),
                null);
    }

    /** The name in the address is for people; the number decides. */
    @GET
    @Path("files/{file: [0-9]{1,18}}/{name}")
    public Response file(
            @PathParam("division") String division,
            @PathParam("month") String month,
            @PathParam("file") long file,
            @Context Request request,
            @Context HttpServletResponse response) {
        return FileAnswer.of(
                tallies.open(division, parsed(month), file).orElseThrow(NotFoundException::new),
                request,
                response,
                reader.get());
    }

    /** Takes a file away from numbers that were not sent yet. */
    @POST
    @Path("files/{file: [0-9]{1,18}}/remove")
    public Response removeFile(
            @PathParam("division") String division,
            @PathParam("month") String month,
            @PathParam("file") long file,
            Form form) {
        tallies.removeFile(division, parsed(month), file);
        return Said.at(address(division, month), "file-removed");
    }

    private static String address(String division, String month) {
        return "/channels/tallies/" + division + "/" + month;
    }
}
