package khlang.library;

import static khlang.library.DescriptionFields.WORDS;
import static khlang.library.DescriptionFields.row;

import java.util.List;
import java.util.stream.Stream;
import khlang.library.guide.CitizenService;
import khlang.library.guide.DurationUnit;
import khlang.library.guide.Fee;
import khlang.library.guide.Fees;
import khlang.library.guide.ServiceChannel;
import khlang.library.guide.ServicePaper;
import khlang.library.guide.ServicePapers;
import khlang.library.guide.ServiceStep;

/** The structured part of a citizen guide as fields; each row of a table is a value. */
final class ServiceFields {

    private ServiceFields() {}

    static void add(CitizenService service, DescriptionFields fields) {
        fields.add("unit", service.unit());
        fields.add("applicants", service.applicants());
        fields.add("channels", service.channels(), ServiceFields::channel);
        fields.add("steps", service.steps(), ServiceFields::step);
        var total = service.totalDuration();
        fields.add("duration", total == null ? null : duration(total.value(), total.unit()));
        fields.add("papers", papers(service.documents()), paper -> paper);
        fields.add("fees", fees(service.fees()), fee -> fee);
        fields.add("forms", service.forms(), form -> row(form.title(), form.code(), form.file()));
        fields.add(
                "note",
                service.note() == null ? List.of() : service.note().lines().toList(),
                line -> line);
    }

    private static String channel(ServiceChannel channel) {
        return row(
                channel.type() == null ? null : channel.type().label(),
                channel.place(),
                channel.phone(),
                channel.hours(),
                channel.url());
    }

    private static String step(ServiceStep step) {
        return row(
                step.kind() == null ? null : step.kind().label(),
                step.detail(),
                duration(step.duration(), step.unit()),
                step.by());
    }

    private static String duration(Integer count, DurationUnit unit) {
        if (count == null && unit == null) {
            return null;
        }
        return (count == null ? "" : count + " ") + (unit == null ? "" : unit.label());
    }

    private static List<String> papers(ServicePapers papers) {
        if (papers == null) {
            return List.of();
        }
        if (papers.isNone()) {
            return List.of(WORDS.say("papers.none"));
        }
        String byTheState = WORDS.say("papers.identity");
        return Stream.concat(
                        papers.identity().stream().map(paper -> row(paper(paper), byTheState)),
                        papers.other().stream().map(ServiceFields::paper))
                .toList();
    }

    private static String paper(ServicePaper paper) {
        return row(
                paper.name(),
                paper.issuer(),
                count("papers.original", paper.original(), paper.unit()),
                count("papers.copies", paper.copies(), paper.unit()),
                paper.note());
    }

    private static String count(String key, Integer count, String unit) {
        return count == null || count == 0
                ? null
                : WORDS.say(key, count, unit == null ? WORDS.say("papers.unit") : unit);
    }

    private static List<String> fees(Fees fees) {
        if (fees == null) {
            return List.of();
        }
        return fees.isNone()
                ? List.of(WORDS.say("fees.none"))
                : fees.items().stream().map(ServiceFields::fee).toList();
    }

    private static String fee(Fee fee) {
        return row(fee.item(), fee.rate(), fee.unit());
    }
}
