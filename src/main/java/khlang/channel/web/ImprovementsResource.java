package khlang.channel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.channel.ChannelImprovement;
import khlang.channel.ImprovedChannel;
import khlang.channel.ImprovementFilter;
import khlang.channel.ImprovementLine;
import khlang.channel.Improvements;
import khlang.channel.PublicationFiles;
import khlang.channel.TallyState;
import khlang.channel.measure.ChannelFigures;
import khlang.identity.web.ForMembers;
import khlang.library.AttachmentLimit;
import khlang.library.FileIntake;
import khlang.library.web.SentFiles;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.TableFile;
import khlang.web.Upload;

/**
 * What was improved on boards, website and in the information centre, and what is recorded anew.
 */
@Path("/channels/improvements")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class ImprovementsResource {

    private static final String PATH = "/channels/improvements";
    private static final int SIZE = 50;

    @Inject Improvements improvements;
    @Inject ChannelFigures figures;
    @Inject AskedImprovements asked;
    @Inject ChannelChoices choices;
    @Inject FileIntake intake;
    @Inject AttachmentLimit limit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    @GET
    @Requires(Right.READ_STAFF)
    public Page list(@Context UriInfo uri, @QueryParam("said") String said) {
        ImprovementFilter filter = asked.filter(uri.getQueryParameters());
        Form shown = AskedImprovements.shown(filter);
        FiscalYear year = filter.year().orElseGet(choices::thisYear);
        Paging paging =
                Paging.of(
                        uri.getQueryParameters().getFirst("page"),
                        SIZE,
                        improvements.count(filter),
                        AskedImprovements.address(PATH, shown) + "page=");
        return new ImprovementsPage(
                improvements.list(filter, paging.offset(), SIZE),
                paging,
                shown,
                choices.yearChoices(),
                choices.months(filter.year(), filter.month()),
                ChannelChoices.improved("allChannels"),
                choices.divisions(),
                ChannelChoices.states(),
                !improvements.divisions().isEmpty(),
                rights.allowsSome(Right.SEE_EVIDENCE),
                year,
                figures.figure(year, "M27"),
                Said.words(said));
    }

    /** What the list shows, all of its pages, as a workbook. */
    @GET
    @Path("list.xlsx")
    @Requires(Right.READ_STAFF)
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@Context UriInfo uri) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(ChannelChoices.WORDS.say("improvementColumns").split(",")));
        for (ImprovementLine one : improvements.all(asked.filter(uri.getQueryParameters()))) {
            rows.add(
                    List.of(
                            ThaiDates.abbreviated(one.day()),
                            Integer.toString(FiscalYear.containing(one.day()).buddhistYear()),
                            one.channel().label(),
                            one.what(),
                            one.doneBy(),
                            one.division(),
                            one.state().label(),
                            one.before().toString(),
                            one.after().toString(),
                            one.sample() ? ChannelChoices.WORDS.say("sample") : ""));
        }
        return TableFile.workbook("improvements", rows);
    }

    /**
     * @param channel the slug of what was improved; may be missing
     */
    @GET
    @Path("new")
    @Requires(Right.CONTRIBUTE)
    public Page add(@QueryParam("channel") String channel) {
        return page(
                Edit.of(
                        ImprovementForm.fresh(
                                ImprovedChannel.of(channel).map(ImprovedChannel::slug).orElse(""),
                                reader.actor().name(),
                                LocalDate.now(clock)),
                        0));
    }

    /** Records an improvement, with its photographs. */
    @POST
    @Path("files")
    @Requires(Right.CONTRIBUTE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(Upload upload) {
        try (SentFiles sent = SentFiles.read(upload, intake, limit, PublicationFiles.MOST)) {
            return EditPage.save(sent.form(), () -> add(sent), this::page);
        }
    }

    private Response add(SentFiles sent) {
        Form form = sent.form();
        try {
            long id =
                    improvements.add(
                            ImprovementForm.draft(form),
                            form.text("form-key"),
                            ImprovementForm.photos(sent.sent()));
            boolean isDraft =
                    improvements
                            .find(id)
                            .map(ChannelImprovement::state)
                            .filter(one -> one == TallyState.DRAFT)
                            .isPresent();
            return Said.at(
                    ImprovementResource.address(id),
                    isDraft ? "improvement-draft" : "improvement-sent");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImprovementEditPage page(Edit edit) {
        return new ImprovementEditPage(
                Optional.empty(),
                edit,
                ChannelChoices.improved("choose"),
                ChannelChoices.own(improvements.divisions()),
                limit.megabytes());
    }
}
