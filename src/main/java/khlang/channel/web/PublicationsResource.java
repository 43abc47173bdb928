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
import khlang.channel.Channel;
import khlang.channel.PublicationFiles;
import khlang.channel.PublicationFilter;
import khlang.channel.PublicationLine;
import khlang.channel.Publications;
import khlang.identity.web.ForMembers;
import khlang.library.AttachmentLimit;
import khlang.library.DocumentSummary;
import khlang.library.Documents;
import khlang.library.FileIntake;
import khlang.library.NamedDocument;
import khlang.library.NamedDocuments;
import khlang.library.PublishedDocument;
import khlang.library.web.SentFiles;
import khlang.organization.RefusedException;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.CsvWriter;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.TableFile;
import khlang.web.Upload;

/** The log of publications: what there is, and what is recorded anew. */
@Path("/channels")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class PublicationsResource {

    private static final String PATH = "/channels";
    private static final int SIZE = 50;

    @Inject Publications publications;
    @Inject AskedPublications asked;
    @Inject ChannelChoices choices;
    @Inject Documents documents;
    @Inject NamedDocuments named;
    @Inject FileIntake intake;
    @Inject AttachmentLimit limit;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    @GET
    @Requires(Right.READ_STAFF)
    public Page list(@Context UriInfo uri, @QueryParam("said") String said) {
        PublicationFilter filter = asked.filter(uri.getQueryParameters());
        Form shown = AskedPublications.shown(filter);
        Paging paging =
                Paging.of(
                        uri.getQueryParameters().getFirst("page"),
                        SIZE,
                        publications.count(filter),
                        AskedPublications.address(PATH, shown) + "page=");
        return new PublicationsPage(
                publications.list(filter, paging.offset(), SIZE),
                paging,
                shown,
                choices.yearChoices(),
                ChannelChoices.channels("allChannels", Channel::label),
                choices.divisions(),
                Said.words(said));
    }

    /** What the list shows, all of its pages, as a workbook. */
    @GET
    @Path("list.xlsx")
    @Requires(Right.READ_STAFF)
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@Context UriInfo uri) {
        return TableFile.workbook("publications", rows(uri));
    }

    /** What the list shows, all of its pages, as text. */
    @GET
    @Path("list.csv")
    @Requires(Right.READ_STAFF)
    @Produces(CsvWriter.MEDIA_TYPE)
    public Response commaSeparated(@Context UriInfo uri) {
        return TableFile.commaSeparated("publications", rows(uri));
    }

    private List<List<String>> rows(UriInfo uri) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(ChannelChoices.WORDS.say("columns").split(",")));
        for (PublicationLine one : publications.all(asked.filter(uri.getQueryParameters()))) {
            rows.add(
                    List.of(
                            one.title(),
                            one.channel().deed(),
                            ThaiDates.abbreviated(one.day()),
                            Integer.toString(FiscalYear.containing(one.day()).buddhistYear()),
                            one.place(),
                            one.link(),
                            one.division() == null ? "" : one.division(),
                            one.recorder(),
                            one.files().toString(),
                            one.isTakenBack() ? ChannelChoices.WORDS.say("takenBack") : ""));
        }
        return rows;
    }

    /**
     * @param document the document, as people name it; may be missing
     * @param via the slug of a channel; may be missing
     */
    @GET
    @Path("new")
    @Requires(Right.CONTRIBUTE)
    public Page add(@QueryParam("document") String document, @QueryParam("via") String via) {
        Form fresh =
                PublicationForm.fresh(
                        document == null ? "" : document.strip(),
                        Channel.of(via).map(Channel::slug).orElse(""),
                        LocalDate.now(clock));
        return page(new Edit(fresh, FormProblems.NONE, 0, null));
    }

    /** Records a publication, with the files that prove it. */
    @POST
    @Path("files")
    @Requires(Right.CONTRIBUTE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(Upload upload) {
        try (SentFiles proofs = SentFiles.read(upload, intake, limit, PublicationFiles.MOST)) {
            return EditPage.save(proofs.form(), () -> add(proofs), this::page);
        }
    }

    private Response add(SentFiles proofs) {
        Form form = proofs.form();
        DocumentSummary document =
                meant(form)
                        .orElseThrow(
                                () ->
                                        new RefusedException(
                                                "document",
                                                form.text("document").isEmpty()
                                                        ? "required"
                                                        : "documentNotFound"));
        try {
            long id =
                    publications.add(
                            document,
                            PublicationForm.draft(form),
                            form.text("form-key"),
                            proofs.files());
            return Said.at(PATH + "/" + id, "recorded");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published document that a form names: one that was chosen goes before what was typed. */
    private Optional<DocumentSummary> meant(Form form) {
        String typed = form.text(form.text("chosen").isEmpty() ? "document" : "chosen");
        return named.find(typed)
                .map(NamedDocument::slug)
                .flatMap(slug -> documents.published(slug, reader.get()))
                .map(PublishedDocument::summary);
    }

    private PublicationEditPage page(Edit edit) {
        Optional<DocumentSummary> document = meant(edit.form());
        return new PublicationEditPage(
                Optional.empty(),
                document,
                document.isPresent()
                        ? List.of()
                        : named.like(edit.form().text("document")).stream()
                                .filter(NamedDocument::isPublished)
                                .toList(),
                edit,
                ChannelChoices.channels("choose", Channel::deed),
                limit.megabytes());
    }
}
