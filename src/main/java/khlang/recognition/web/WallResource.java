package khlang.recognition.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.identity.web.ForMembers;
import khlang.recognition.RecognitionFiles;
import khlang.recognition.RecognitionFilter;
import khlang.recognition.RecognitionLine;
import khlang.recognition.Recognitions;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.TableFile;

/** The wall of thanks: everybody sees what is meant for everybody, staff see all. */
@Path("/recognitions")
@ApplicationScoped
public class WallResource {

    private static final String PATH = "/recognitions";
    private static final int SIZE = 24;

    @Inject Recognitions recognitions;
    @Inject RecognitionFiles files;
    @Inject AskedRecognitions asked;
    @Inject RecognitionChoices choices;
    @Inject Rights rights;

    @GET
    @Produces(PageWriter.HTML)
    public Page list(@Context UriInfo uri, @QueryParam("said") String said) {
        RecognitionFilter filter = asked.filter(uri.getQueryParameters());
        Form shown = AskedRecognitions.shown(filter);
        Paging paging =
                Paging.of(
                        uri.getQueryParameters().getFirst("page"),
                        SIZE,
                        recognitions.count(filter),
                        AskedRecognitions.address(PATH, shown) + "page=");
        List<RecognitionLine> lines = recognitions.list(filter, paging.offset(), SIZE);
        return new WallPage(
                lines,
                photos(lines),
                paging,
                shown,
                choices.years(true),
                choices.months(filter.year(), filter.month()),
                RecognitionChoices.kinds("allKinds"),
                choices.divisions(),
                rights.allows(Right.READ_STAFF),
                rights.allows(Right.RECOGNISE),
                Said.words(said));
    }

    private Map<Long, Photo> photos(List<RecognitionLine> lines) {
        return files.photos(lines).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, one -> Photo.of(one.getKey(), one.getValue())));
    }

    /** What the list shows, all of its pages, as a workbook. */
    @GET
    @Path("list.xlsx")
    @ForMembers
    @Requires(Right.READ_STAFF)
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@Context UriInfo uri) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(RecognitionChoices.WORDS.say("columns").split(",")));
        for (RecognitionLine one : recognitions.all(asked.filter(uri.getQueryParameters()))) {
            rows.add(
                    List.of(
                            ThaiDates.abbreviated(one.givenOn()),
                            Integer.toString(FiscalYear.containing(one.givenOn()).buddhistYear()),
                            one.name(),
                            one.post(),
                            one.kind().label(),
                            one.reason(),
                            RecognitionChoices.WORDS.say(one.forPublic() ? "public" : "staff"),
                            one.sample() ? RecognitionChoices.WORDS.say("sample") : ""));
        }
        return TableFile.workbook("recognitions", rows);
    }
}
