package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.identity.web.ForMembers;
import khlang.organization.Person;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.Certificates;
import khlang.training.LearntCourse;
import khlang.training.ReportState;
import khlang.training.TrainingFilter;
import khlang.training.TrainingRecords;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.TableFile;

/** The register seen from its people: who has learnt what, and what somebody has. */
@Path("/training/people")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
@Requires(Right.READ_STAFF)
public class LearntResource {

    private static final int SIZE = 50;
    private static final String PATH = "/training/people";

    @Inject TrainingRecords records;
    @Inject AskedTrainings asked;
    @Inject TrainingChoices choices;
    @Inject Certificates certificates;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    @GET
    public Page list(@Context UriInfo uri) {
        TrainingFilter filter = asked.filter(uri.getQueryParameters());
        Form shown = AskedTrainings.shown(filter);
        Paging paging =
                Paging.of(
                        uri.getQueryParameters().getFirst("page"),
                        SIZE,
                        records.count(filter),
                        AskedTrainings.address(PATH, shown) + "page=");
        return new LearntPage(
                records.list(filter, paging.offset(), SIZE),
                paging,
                shown,
                choices.years(),
                choices.kinds("allKinds"),
                choices.divisions(),
                AskedTrainings.address(PATH + "/list.xlsx", shown));
    }

    /** The list as a workbook. */
    @GET
    @Path("list.xlsx")
    @Produces(TableFile.WORKBOOK)
    public Response workbook(@Context UriInfo uri) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(TrainingChoices.WORDS.say("learntColumns").split(",")));
        records.all(asked.filter(uri.getQueryParameters())).forEach(one -> rows.add(row(one)));
        return TableFile.workbook("people", rows);
    }

    private static List<String> row(LearntCourse one) {
        return List.of(
                one.name(),
                one.position(),
                one.division(),
                one.course(),
                one.kind().label(),
                one.organiser(),
                ThaiDates.abbreviated(one.firstDay()),
                ThaiDates.abbreviated(one.lastDay()),
                Integer.toString(FiscalYear.containing(one.lastDay()).buddhistYear()),
                Integer.toString(one.days()),
                one.hours() == null ? "" : one.hours().toString(),
                one.state() == ReportState.ACKNOWLEDGED ? one.state().label() : "",
                TrainingChoices.recorded(one.recordedLate()));
    }

    /** One's own record; who has none is shown all. */
    @GET
    @Path("me")
    public Response own() {
        long self = reader.actor().person();
        return Response.seeOther(URI.create(self == 0 ? PATH : PATH + "/" + self)).build();
    }

    /** The record of somebody. */
    @GET
    @Path("{person: [0-9]{1,18}}")
    public Page record(@PathParam("person") long key) {
        Person person = records.person(key).orElseThrow(NotFoundException::new);
        return new RecordPage(
                person,
                records.record(key),
                certificates(key),
                person.id() == reader.actor().person(),
                LocalDate.now(clock));
    }

    private Map<Long, List<CertificateRow>> certificates(long person) {
        return certificates.ofPerson(person).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                one -> one.getValue().stream().map(CertificateRow::of).toList()));
    }
}
