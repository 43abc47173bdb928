package khlang.library.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.calendar.BangkokClock;
import khlang.calendar.ThaiDates;
import khlang.language.Sentences;
import khlang.library.DocumentSummary;
import khlang.library.Fact;
import khlang.library.LawReference;
import khlang.library.PublishedDocument;
import khlang.library.guide.CitizenService;
import khlang.library.guide.Fee;
import khlang.library.guide.ServiceChannel;
import khlang.library.guide.ServicePaper;
import khlang.library.guide.ServiceStep;
import khlang.word.PrefaceTable;

/** What stands before the text of a document in a Word file: its details as tables. */
final class WordPreface {

    private static final Sentences WORDS = new Sentences("khlang.library.web.word");

    private final PublishedDocument document;
    private final String municipality;
    private final String portal;
    private final List<PrefaceTable> tables = new ArrayList<>();

    WordPreface(PublishedDocument document, String municipality, String portal) {
        this.document = document;
        this.municipality = municipality;
        this.portal = portal;
    }

    /** The tables in the order of the document's page. */
    List<PrefaceTable> tables() {
        tables.clear();
        tables.add(details());
        CitizenService service = document.description().service();
        if (service != null) {
            guide(service);
        }
        add(
                "facts",
                List.of("facts.label", "facts.value", "facts.from", "facts.source"),
                document.description().facts().stream().map(WordPreface::fact).toList());
        add(
                "laws",
                List.of("laws.name", "laws.checked"),
                document.description().lawRefs().stream().map(WordPreface::law).toList());
        return List.copyOf(tables);
    }

    /** The text; the note of a citizen guide stands at its end. */
    String text() {
        CitizenService service = document.description().service();
        String note = service == null ? null : service.note();
        return note == null || note.isBlank()
                ? document.markdown()
                : document.markdown().stripTrailing()
                        + "\n\n## "
                        + WORDS.say("note")
                        + "\n\n"
                        + note;
    }

    private PrefaceTable details() {
        DocumentSummary summary = document.summary();
        LocalDate updated = LocalDate.ofInstant(summary.updatedAt(), BangkokClock.ZONE);
        var rows = new ArrayList<List<String>>();
        row(rows, "details.summary", summary.summary());
        row(rows, "details.kind", summary.kind().label());
        row(rows, "details.municipality", municipality);
        row(rows, "details.division", summary.divisionName());
        row(rows, "details.owner", document.description().ownerPosition());
        row(
                rows,
                "details.revision",
                WORDS.say(
                        "details.revision.value",
                        Integer.toString(document.revision()),
                        ThaiDates.abbreviated(updated)));
        if (summary.sample()) {
            row(rows, "details.sample", WORDS.say("details.sample.value"));
        }
        row(rows, "details.address", portal + "/documents/" + summary.slug());
        return new PrefaceTable(WORDS.say("details"), List.of(), rows);
    }

    private static void row(List<List<String>> rows, String label, String value) {
        if (value != null && !value.isBlank()) {
            rows.add(List.of(WORDS.say(label), value));
        }
    }

    private void guide(CitizenService service) {
        var rows = new ArrayList<List<String>>();
        row(rows, "guide.applicants", service.applicants());
        service.channels().forEach(one -> rows.add(channel(one)));
        row(rows, "guide.duration", duration(service));
        if (service.fees() != null && service.fees().isNone()) {
            row(rows, "guide.fees", WORDS.say("guide.free"));
        }
        if (service.documents() != null && service.documents().isNone()) {
            row(rows, "guide.papers", WORDS.say("guide.noPapers"));
        }
        service.forms().forEach(one -> row(rows, "guide.form", words(one.title(), one.code())));
        tables.add(new PrefaceTable(WORDS.say("guide"), List.of(), rows));
        if (service.documents() != null) {
            add(
                    "papers",
                    List.of("papers.name", "papers.original", "papers.copies", "papers.note"),
                    service.documents().all().stream().map(WordPreface::paper).toList());
        }
        add(
                "steps",
                List.of("steps.detail", "steps.time", "steps.by"),
                service.steps().stream().map(WordPreface::step).toList());
        if (service.fees() != null) {
            add(
                    "fees",
                    List.of("fees.item", "fees.rate"),
                    service.fees().items().stream().map(WordPreface::fee).toList());
        }
    }

    private void add(String heading, List<String> head, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            tables.add(
                    new PrefaceTable(
                            WORDS.say(heading),
                            head.stream().map(one -> WORDS.say(one)).toList(),
                            rows));
        }
    }

    private static List<String> channel(ServiceChannel one) {
        return List.of(one.type().label(), words(one.place(), one.hours(), one.phone(), one.url()));
    }

    private static String duration(CitizenService service) {
        var total = service.totalDuration();
        return total == null || total.value() == null || total.unit() == null
                ? ""
                : total.value() + " " + total.unit().label();
    }

    private static List<String> paper(ServicePaper one) {
        String unit = one.unit() == null ? WORDS.say("papers.unit") : one.unit();
        String issuer = one.issuer() == null ? null : WORDS.say("papers.issuer", one.issuer());
        return List.of(
                words(one.name(), issuer),
                count(one.original(), unit),
                count(one.copies(), unit),
                words(one.note()));
    }

    private static String count(Integer number, String unit) {
        return number == null || number == 0 ? "–" : number + " " + unit;
    }

    private static List<String> step(ServiceStep one) {
        String kind = one.kind() == null ? null : one.kind().label() + ":";
        String time =
                one.duration() == null || one.unit() == null
                        ? ""
                        : one.duration() + " " + one.unit().label();
        return List.of(words(kind, one.detail()), time, words(one.by()));
    }

    private static List<String> fee(Fee one) {
        return List.of(words(one.item()), words(one.rate(), one.unit()));
    }

    private static List<String> fact(Fact one) {
        return List.of(
                words(one.label()),
                words(one.value()),
                one.effectiveFrom() == null ? "" : ThaiDates.abbreviated(one.effectiveFrom()),
                words(one.source()));
    }

    private static List<String> law(LawReference one) {
        return List.of(
                words(one.name(), one.section()),
                one.checkedOn() == null
                        ? WORDS.say("laws.unchecked")
                        : ThaiDates.abbreviated(one.checkedOn()));
    }

    /** Those that are said, with a blank between them. */
    private static String words(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
