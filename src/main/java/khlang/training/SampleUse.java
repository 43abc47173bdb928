package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import khlang.language.Sentences;
import khlang.library.DocumentKind;
import khlang.library.DocumentState;
import khlang.library.NamedDocuments;

/** What has become of made-up reports: some of it done, some still open. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SampleUse {

    private static final Sentences WORDS = new Sentences("khlang.training.sample");

    @PersistenceContext EntityManager entities;
    @Inject ReportUse use;
    @Inject NamedDocuments documents;

    /** Opens what is to be brought back, and the question after 90 days. */
    void begin(TrainingReport report, LocalDate lastDay) {
        use.begin(report, lastDay);
        entities.flush();
    }

    /** Something was brought back on a day. */
    void bring(TrainingReport report, BringBackKind kind, LocalDate day, long person) {
        BringBack item = item(report, kind);
        item.finish(WORDS.say("brought." + kind.name()), day, person);
        entities.persist(item);
        entities.flush();
    }

    /**
     * The first manual of the library is named as improved: whether that is done, it says itself.
     */
    void nameManual(TrainingReport report, LocalDate lastDay) {
        entities.createQuery(
                        "select min(d.slug) from Document d where d.kind = :kind"
                                + " and d.state = :published",
                        String.class)
                .setParameter("kind", DocumentKind.WORK_MANUAL)
                .setParameter("published", DocumentState.PUBLISHED)
                .getResultStream()
                .filter(slug -> slug != null)
                .forEach(
                        slug -> {
                            BringBack item = item(report, BringBackKind.DOCUMENT);
                            item.name(slug, WORDS.say("brought.DOCUMENT"));
                            documents.newTextAfter(slug, lastDay).ifPresent(item::close);
                            entities.persist(item);
                        });
        entities.flush();
    }

    private BringBack item(TrainingReport report, BringBackKind kind) {
        return use.bringBacks(report).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseGet(() -> new BringBack(report.id(), kind));
    }

    /** The authors have answered. */
    FollowUp answer(TrainingReport report, KnowledgeUse said, LocalDate day, long person) {
        FollowUp asked = use.followUp(report).orElseThrow();
        asked.answer(said, WORDS.say("used." + said.name()), day, person);
        return asked;
    }

    /** The head has had a word on it. */
    void comment(FollowUp answered, LocalDate day, long person) {
        answered.comment(WORDS.say("word"), day, person);
    }
}
