package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.authoring.NewDocuments;
import khlang.calendar.ThaiDates;
import khlang.contribution.Contributors;
import khlang.language.Sentences;
import khlang.library.Audience;
import khlang.library.DocumentDescription;
import khlang.library.DocumentKind;
import khlang.organization.Division;
import khlang.privacy.Redaction;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Subject;
import khlang.thai.ThaiClusters;

/**
 * Makes a draft for the library of a report that the mayor has taken note of. What everybody may
 * not read is taken out; whoever finishes the draft reads it, and somebody else approves it.
 */
@ApplicationScoped
@Transactional
public class ReportPublication {

    private static final Sentences WORDS = new Sentences("khlang.training.publication");
    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_SUMMARY = 300;

    @PersistenceContext EntityManager entities;
    @Inject Reports reports;
    @Inject Trainings trainings;
    @Inject NewDocuments documents;
    @Inject Contributors contributors;

    /**
     * What became of a report.
     *
     * @param slug of the document
     * @param taken how many places were taken out of the text
     */
    public record Published(String slug, int taken) {}

    /** Whether the one who asks may make a document of a report now. */
    public boolean mayPublish(TrainingReport report) {
        return report.state() == ReportState.ACKNOWLEDGED
                && report.document().isEmpty()
                && isTheirs(report);
    }

    private boolean isTheirs(TrainingReport report) {
        return reports.isAuthor(report) || reports.mayConfirm(report) || reports.mayNote();
    }

    /**
     * Makes the draft; it belongs to the one who asks. Asked twice, there is one.
     *
     * @param category the slug of its shelf; empty when whoever finishes the draft chooses one
     * @throws NotThereException when the report does not exist for the one who asks, or the mayor
     *     has not taken note of it
     */
    public Published publish(long training, long id, Audience audience, String category) {
        Training known = reports.lock(training);
        TrainingReport report =
                reports.find(training, id)
                        .filter(one -> one.state() == ReportState.ACKNOWLEDGED)
                        .orElseThrow(NotThereException::new);
        if (!isTheirs(report)) {
            throw new RightMissingException(Right.CONFIRM, Subject.PORTAL);
        }
        if (report.document().isPresent()) {
            return new Published(report.document().get(), 0);
        }
        Redaction text = Redaction.of(markdown(known, report));
        String slug = documents.name(DocumentKind.TRAINING_REPORT);
        documents.begin(slug, description(known, report, audience, category), text.text());
        report.publishAs(slug);
        reports.record(AuditAction.REPORT_PUBLISHED, report, report.state(), "document:" + slug);
        return new Published(slug, text.places());
    }

    private DocumentDescription description(
            Training training, TrainingReport report, Audience audience, String category) {
        String title = WORDS.say("title", ReportMemo.course(training.details()));
        return new DocumentDescription(
                ThaiClusters.shortened(title, LONGEST_TITLE),
                DocumentKind.TRAINING_REPORT,
                category.isEmpty() ? null : category,
                report.division().map(Division::slug).orElse(null),
                audience,
                summary(report),
                List.of(),
                List.of(),
                training.year().buddhistYear(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                training.isSample(),
                null,
                List.of(),
                improved(report),
                null);
    }

    /** The slugs of published documents that were made or improved by what was learnt. */
    private List<String> improved(TrainingReport report) {
        return entities.createQuery(
                        "select d.slug from BringBack b, Document d"
                                + " where b.reportId = :report and d.slug = b.target"
                                + " and d.state = khlang.library.DocumentState.PUBLISHED"
                                + " order by b.id",
                        String.class)
                .setParameter("report", report.id())
                .getResultList();
    }

    private static String summary(TrainingReport report) {
        String words = String.join(" ", ReportMemo.lines(report.text().gained()));
        return ThaiClusters.shortened(Redaction.of(words).text(), LONGEST_SUMMARY);
    }

    private String markdown(Training training, TrainingReport report) {
        TrainingDetails details = training.details();
        List<Participant> sharing = sharing(training.id(), report);
        var text = new StringBuilder();
        fact(text, "course", details.course());
        fact(text, "kind", details.kind().label());
        fact(text, "organiser", details.organiser());
        fact(text, "when", ThaiDates.range(details.firstDay(), details.lastDay()));
        fact(text, "people", WORDS.say("people.value", sharing.size()));
        Set<Long> nameless =
                contributors.nameless(sharing.stream().map(one -> one.person().id()).toList());
        String names =
                sharing.stream()
                        .filter(Participant::isNamed)
                        .filter(one -> !nameless.contains(one.person().id()))
                        .map(one -> one.person().fullName() + " " + one.positionName())
                        .collect(Collectors.joining(", "));
        fact(
                text,
                "by",
                names.isEmpty() ? report.division().map(Division::name).orElse("") : names);
        part(text, "objective", details.objective());
        for (Map.Entry<ReportPart, String> part : report.text().parts().entrySet()) {
            part(text, part.getKey().field(), part.getValue());
        }
        return text.toString();
    }

    private static void fact(StringBuilder text, String key, String value) {
        if (!value.isBlank()) {
            text.append("- **").append(WORDS.say(key)).append("** ").append(value).append('\n');
        }
    }

    private static void part(StringBuilder text, String key, String value) {
        if (!value.isBlank()) {
            text.append("\n## ").append(WORDS.say(key)).append("\n\n").append(value).append('\n');
        }
    }

    private List<Participant> sharing(long training, TrainingReport report) {
        return trainings.participants(training).stream()
                .filter(one -> one.shares(Optional.of(report)))
                .toList();
    }

    /** Whether the name of the one who asks may stand in the document. */
    public boolean isNamed(long training) {
        return reports.own(trainings.participants(training))
                .filter(Participant::isNamed)
                .isPresent();
    }

    /**
     * Says whether the own name may stand in the document that is made of the report.
     *
     * @throws NotThereException when the one who asks has no part in the training
     */
    public void name(long training, boolean named) {
        reports.lock(training);
        Participant own =
                reports.own(trainings.participants(training)).orElseThrow(NotThereException::new);
        own.name(named);
        entities.flush();
    }
}
