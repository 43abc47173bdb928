package khlang.intake.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.digest.RandomKey;
import khlang.identity.web.ForMembers;
import khlang.intake.Arrival;
import khlang.intake.Arrivals;
import khlang.intake.Split;
import khlang.intake.UnreadFileException;
import khlang.intake.Wish;
import khlang.language.Violation;
import khlang.library.DocumentKind;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.SaidWords;
import khlang.web.Upload;

/** Takes Word and PDF files: sent, looked at, then kept as drafts. */
@Path(ImportsResource.PATH)
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class ImportsResource {

    static final String PATH = "/documents/import";
    static final String KEY = "{key: " + RandomKey.SHAPE + "}";

    /** What is too long is passed over up to here, so that its sender reads our sentence. */
    private static final long MOST_SENT = 1L << 30;

    private static final SaidWords WORDS = new SaidWords("khlang.intake.web.said");
    private static final List<String> COMMON = List.of("kind", "category", "division", "audience");

    @Inject Arrivals arrivals;
    @Inject Previews previews;
    @Inject Rights rights;

    @GET
    public Page form(@QueryParam("kind") String kind, @QueryParam("said") String said) {
        rights.require(Right.CONTRIBUTE);
        return page(kind, FormProblems.NONE, WORDS.words(said));
    }

    private ImportPage page(String kind, FormProblems problems, String said) {
        return new ImportPage(known(kind), arrivals.mine(), problems, said);
    }

    private static String known(String kind) {
        return DocumentKind.ofSlug(String.valueOf(kind)).map(DocumentKind::slug).orElse("");
    }

    /** Reads a file and leads to what it says. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(Upload upload) {
        rights.require(Right.CONTRIBUTE);
        var answers = new ArrayList<Response>();
        upload.read(
                "file",
                MOST_SENT,
                (name, bytes, before) -> {
                    if (answers.isEmpty()) {
                        answers.add(receive(name, bytes, known(before.text("kind"))));
                    }
                });
        return answers.isEmpty()
                ? refused(
                        known(upload.form().text("kind")),
                        FormProblems.of(new Violation("file", "chooseFile")))
                : answers.getFirst();
    }

    private Response receive(String name, InputStream bytes, String kind) {
        try {
            String key = arrivals.receive(name, bytes);
            String chosen = kind.isEmpty() ? "" : "?kind=" + kind;
            return Response.seeOther(URI.create(PATH + "/" + key + chosen)).build();
        } catch (UnreadFileException e) {
            return refused(kind, new FormProblems(Map.of("file", e.sentence())));
        }
    }

    private Response refused(String kind, FormProblems problems) {
        return Response.status(FormProblems.STATUS).entity(page(kind, problems, "")).build();
    }

    @GET
    @Path(KEY)
    public Response show(
            @PathParam("key") String key,
            @QueryParam("split") String split,
            @QueryParam("kind") String kind,
            @QueryParam("said") String said) {
        Optional<Arrival> arrival = arrivals.open(key);
        if (arrival.isEmpty()) {
            return gone();
        }
        Page page =
                arrival.get().taken().isEmpty()
                        ? previews.first(arrival.get(), Split.ofSlug(split), known(kind))
                        : new TakenPage(arrival.get(), WORDS.words(said));
        return Response.ok(page).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** Keeps what was shown as drafts, or throws it away. */
    @POST
    @Path(KEY)
    public Response take(@PathParam("key") String key, Form form) {
        Optional<Arrival> arrival = arrivals.open(key);
        if (arrival.isEmpty()) {
            return gone();
        }
        if (form.text("do").equals("forget")) {
            arrivals.forget(key);
            return SaidWords.at(PATH, "forgotten");
        }
        Split split = Split.ofSlug(form.text("split"));
        try {
            return arrivals.take(key, split, wishes(form), common(form))
                    .map(outcome -> taken(key, outcome))
                    .orElseGet(ImportsResource::gone);
        } catch (RefusedException e) {
            return Response.status(FormProblems.STATUS)
                    .entity(
                            previews.again(
                                    arrival.get(), split, form, FormProblems.of(e.violations())))
                    .build();
        }
    }

    private static Response taken(String key, Arrivals.Outcome outcome) {
        String said = outcome.lostPictures() == 0 ? "imported" : "imported-without-pictures";
        return outcome.drafts().size() == 1
                ? SaidWords.at("/documents/" + outcome.drafts().getFirst().slug() + "/edit", said)
                : SaidWords.at(PATH + "/" + key, said);
    }

    private static List<Wish> wishes(Form form) {
        return form.texts("parts").stream()
                .filter(number -> number.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .distinct()
                .map(
                        part ->
                                new Wish(
                                        part,
                                        form.text(Wish.titleField(part)),
                                        form.text(Wish.slugField(part))))
                .toList();
    }

    private static Map<String, String> common(Form form) {
        var common = new LinkedHashMap<String, String>();
        COMMON.forEach(field -> common.put(field, form.text(field)));
        return common;
    }

    private static Response gone() {
        return SaidWords.at(PATH, "gone");
    }
}
