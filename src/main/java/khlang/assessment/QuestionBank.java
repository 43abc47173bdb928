package khlang.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.library.NamedDocument;
import khlang.library.NamedDocuments;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * The questions that assessments choose from. A changed question gets a new text; those who were
 * asked the old one keep it. Who writes the plan sees it, for it tells what is right.
 */
@ApplicationScoped
@Transactional
public class QuestionBank {

    /** More questions are never offered to choose from. */
    public static final int MOST = 300;

    private static final String NEWEST =
            "select t from ItemText t join fetch t.item i where t.number = i.latest";

    @PersistenceContext EntityManager entities;
    @Inject NamedDocuments documents;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** The newest text of each question that is offered, those with choices first, at most 300. */
    public List<ItemText> offered() {
        rights.require(Right.WRITE_PLAN);
        return entities.createQuery(
                        NEWEST + " and i.retired = false order by i.kind desc, i.id",
                        ItemText.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Every text that any question ever had, also of those that are offered no more. */
    Set<String> everAsked() {
        return new HashSet<>(
                entities.createQuery("select t.text from ItemText t", String.class)
                        .getResultList());
    }

    /** How many there are, those that are offered no more included. */
    public long count() {
        rights.require(Right.WRITE_PLAN);
        return entities.createQuery("select count(i) from AssessmentItem i", Long.class)
                .getSingleResult();
    }

    /** A page of all, those that are offered no more at the end. */
    public List<ItemText> list(int offset, int size) {
        rights.require(Right.WRITE_PLAN);
        return entities.createQuery(
                        NEWEST + " order by i.retired, i.kind desc, i.id", ItemText.class)
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(size, 1, Assessments.PAGE_LIMIT))
                .getResultList();
    }

    /** The newest text of a question. */
    public Optional<ItemText> find(long item) {
        rights.require(Right.WRITE_PLAN);
        return texts(item).stream().findFirst();
    }

    /** All texts of a question, the newest first, at most 100. */
    public List<ItemText> texts(long item) {
        rights.require(Right.WRITE_PLAN);
        return entities.createQuery(
                        "select t from ItemText t join fetch t.item i where i.id = :item"
                                + " order by t.number desc",
                        ItemText.class)
                .setParameter("item", item)
                .setMaxResults(Assessments.PAGE_LIMIT)
                .getResultList();
    }

    /**
     * Writes a question.
     *
     * @return its key
     * @throws RefusedException when rules are broken
     */
    public long add(ItemDraft draft) {
        rights.require(Right.WRITE_PLAN);
        return add(checked(draft), false);
    }

    /** Keeps a question. */
    long add(ItemDetails details, boolean sample) {
        var item = new AssessmentItem(details.kind(), sample);
        entities.persist(item);
        write(item, details, "");
        return item.id();
    }

    /**
     * Writes a question anew.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long id, long version, ItemDraft draft) {
        AssessmentItem item = toChange(id, version);
        ItemDetails details = checked(draft);
        if (details.kind() != item.kind()) {
            throw new RefusedException("kind", "kindStays");
        }
        ItemDetails before = find(id).orElseThrow(NotThereException::new).details();
        if (!before.equals(details)) {
            write(item, details, before.text());
        }
    }

    private void write(AssessmentItem item, ItemDetails details, String before) {
        entities.persist(new ItemText(item, details, reader.actor().name(), clock.instant()));
        entities.flush();
        audit.record(AuditAction.ASSESSMENT_BANK, object(item), before, details.text());
    }

    /** Offers a question no more, or again; assessments that ask it keep it. */
    public void retire(long id, long version, boolean gone) {
        AssessmentItem item = toChange(id, version);
        item.retire(gone);
        entities.flush();
        audit.record(
                AuditAction.ASSESSMENT_BANK,
                object(item),
                gone ? "" : "retired",
                gone ? "retired" : "");
    }

    private AssessmentItem toChange(long id, long version) {
        rights.require(Right.WRITE_PLAN);
        AssessmentItem item =
                entities.find(AssessmentItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (item == null) {
            throw new NotThereException();
        }
        ChangedMeanwhileException.unless(item.version(), version);
        return item;
    }

    private ItemDetails checked(ItemDraft draft) {
        ItemDetails typed = ItemRules.check(draft);
        if (typed.document().isBlank()) {
            return typed;
        }
        String slug =
                documents
                        .find(typed.document())
                        .filter(NamedDocument::isPublished)
                        .map(NamedDocument::slug)
                        .orElseThrow(() -> new RefusedException("document", "documentNotFound"));
        return new ItemDetails(
                typed.kind(), typed.text(), typed.topic(), slug, typed.choices(), typed.correct());
    }

    private static String object(AssessmentItem item) {
        return "assessment-item:" + item.id();
    }
}
