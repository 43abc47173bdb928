package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.language.Sentences;
import khlang.library.DocumentOrigins;
import khlang.library.DocumentSummary;
import khlang.library.Documents;
import khlang.library.Manuscripts;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/** The way from reports to the documents that were made of them, and back. */
@ApplicationScoped
@Transactional
public class ReportDocuments implements DocumentOrigins {

    private static final Sentences WORDS = new Sentences("khlang.training.publication");

    @PersistenceContext EntityManager entities;
    @Inject Reports reports;
    @Inject Documents documents;
    @Inject Manuscripts manuscripts;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    /**
     * A document that was made of a report.
     *
     * @param address where the one who asks reads it, or writes it while nobody reads it yet
     * @param isPublished whether it is read
     */
    public record Made(String address, boolean isPublished) {}

    /** The document of a report; empty while there is none, or for those who may not see it. */
    public Optional<Made> of(TrainingReport report) {
        return Optional.ofNullable(of(List.of(report)).get(report.id()));
    }

    /** The documents of some reports, by the report's key. */
    public Map<Long, Made> of(Collection<TrainingReport> all) {
        Map<Long, String> slugs =
                all.stream()
                        .filter(one -> one.document().isPresent())
                        .collect(
                                Collectors.toMap(
                                        TrainingReport::id,
                                        one -> one.document().orElseThrow(),
                                        (one, same) -> one));
        List<String> read =
                slugs.isEmpty()
                        ? List.of()
                        : documents.summaries(slugs.values(), reader.get()).stream()
                                .map(DocumentSummary::slug)
                                .toList();
        var made = new HashMap<Long, Made>();
        slugs.forEach(
                (report, slug) -> {
                    if (read.contains(slug)) {
                        made.put(report, new Made("/documents/" + slug, true));
                    } else if (manuscripts.mayWrite(slug)) {
                        made.put(report, new Made("/documents/" + slug + "/edit", false));
                    }
                });
        return made;
    }

    @Override
    public Optional<Origin> of(String slug) {
        if (!rights.allows(Right.READ_STAFF)) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "select r from TrainingReport r where r.document = :slug",
                        TrainingReport.class)
                .setParameter("slug", slug)
                .getResultStream()
                .flatMap(one -> reports.find(one.trainingId(), one.id()).stream())
                .map(this::origin)
                .findFirst();
    }

    private Origin origin(TrainingReport report) {
        Training training = entities.find(Training.class, report.trainingId());
        return new Origin(
                WORDS.say("origin", ReportMemo.course(training.details())),
                "/training/" + training.id() + "/reports/" + report.id());
    }
}
