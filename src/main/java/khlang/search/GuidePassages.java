package khlang.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.language.Sentences;
import khlang.library.DocumentDescription;
import khlang.library.Fact;
import khlang.library.LawReference;
import khlang.library.fulltext.PublishedFile;
import khlang.library.guide.CitizenService;
import khlang.library.guide.Fee;
import khlang.library.guide.ServiceChannel;
import khlang.library.guide.ServicePaper;
import khlang.library.guide.ServiceStep;

/**
 * What a document says in fields rather than in its text, as passages under the headings and
 * anchors of its page, so that a question about papers or fees finds the place that answers it.
 */
final class GuidePassages {

    private static final Sentences WORDS = new Sentences("khlang.search.passages");

    private GuidePassages() {}

    static List<SearchPassage> of(DocumentDescription said) {
        var passages = new ArrayList<SearchPassage>();
        if (said.service() != null) {
            addService(passages, said.service());
        }
        add(passages, "facts", lines(said.facts(), GuidePassages::fact));
        add(passages, "laws", lines(said.lawRefs(), GuidePassages::law));
        return passages;
    }

    /** What hangs on a document, by name; what stands in a file is searched for by itself. */
    static List<SearchPassage> names(List<PublishedFile> files) {
        var passages = new ArrayList<SearchPassage>();
        add(passages, "files", lines(files, PublishedFile::name));
        return passages;
    }

    private static void addService(List<SearchPassage> passages, CitizenService service) {
        add(passages, "who", words(service.applicants()));
        if (service.documents() != null) {
            String papers = lines(service.documents().all(), GuidePassages::paper);
            String forms = lines(service.forms(), form -> words(form.title(), form.code()));
            add(
                    passages,
                    "papers",
                    service.documents().isNone()
                            ? WORDS.say("papers.none")
                            : papers + "\n" + forms);
        }
        add(passages, "places", lines(service.channels(), GuidePassages::channel));
        add(passages, "steps", lines(service.steps(), GuidePassages::step));
        if (service.fees() != null) {
            String fees = lines(service.fees().items(), GuidePassages::fee);
            add(passages, "fees", service.fees().isNone() ? WORDS.say("fees.none") : fees);
        }
    }

    private static void add(List<SearchPassage> passages, String anchor, String text) {
        if (!text.isBlank()) {
            passages.add(new SearchPassage(WORDS.say(anchor), anchor, text.strip()));
        }
    }

    private static String paper(ServicePaper paper) {
        return words(paper.name(), paper.issuer(), paper.note());
    }

    private static String channel(ServiceChannel channel) {
        String type = channel.type() == null ? null : channel.type().label();
        return words(type, channel.place(), channel.phone(), channel.hours());
    }

    private static String step(ServiceStep step) {
        String unit = step.unit() == null ? null : step.unit().label();
        String duration = step.duration() == null ? null : step.duration().toString();
        return words(step.detail(), duration, unit, step.by());
    }

    private static String fee(Fee fee) {
        return words(fee.item(), fee.rate(), fee.unit());
    }

    private static String fact(Fact fact) {
        return words(fact.label(), fact.value());
    }

    private static String law(LawReference law) {
        return words(law.name(), law.section());
    }

    private static <T> String lines(List<T> all, Function<T, String> line) {
        return all.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
