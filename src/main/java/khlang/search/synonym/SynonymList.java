package khlang.search.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.language.Violation;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.search.SynonymFile;
import khlang.search.SynonymGroup;

/** The rules by which searches find other words. Every verb asks for the right itself. */
@ApplicationScoped
@Transactional
public class SynonymList {

    /** The longest page of the list. */
    public static final int PAGE_LIMIT = 100;

    /** The most rules that hold at once. */
    static final int MOST_RULES = 5000;

    private static final String LISTED =
            " from SynonymRule r where (:kind is null or r.kind = :kind)"
                    + " and (r.words like :words escape '!' or r.others like :words escape '!')"
                    + " and ((:removed = true and r.removedAt is not null)"
                    + " or (:removed = false and r.removedAt is null))";

    @PersistenceContext EntityManager entities;
    @Inject SynonymNumber number;
    @Inject Event<SynonymsChanged> changed;
    @Inject AuditLog audit;
    @Inject Rights rights;
    @Inject Clock clock;

    /** How many rules there are. */
    public long count(SynonymFilter filter) {
        rights.require(Right.EDIT_SYNONYMS);
        return filtered("select count(r)" + LISTED, Long.class, filter).getSingleResult();
    }

    /**
     * A page of them: the newest change first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<SynonymRule> list(SynonymFilter filter, int offset, int size) {
        rights.require(Right.EDIT_SYNONYMS);
        String order = filter.removed() ? " order by r.removedAt desc, r.id" : " order by r.id";
        return filtered("select r" + LISTED + order, SynonymRule.class, filter)
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                .getResultList();
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, SynonymFilter filter) {
        String words = filter.words().replaceAll("([!%_])", "!$1");
        return entities.createQuery(query, type)
                .setParameter("kind", filter.kind().orElse(null))
                .setParameter("words", "%" + words + "%")
                .setParameter("removed", filter.removed());
    }

    /** A rule, also one that was taken out. */
    public Optional<SynonymRule> find(long id) {
        rights.require(Right.EDIT_SYNONYMS);
        return Optional.ofNullable(entities.find(SynonymRule.class, id));
    }

    /**
     * Adds a rule.
     *
     * @return its key
     * @throws RefusedException when it breaks rules
     */
    public long add(SynonymGroup group) {
        rights.require(Right.EDIT_SYNONYMS);
        number.raise();
        List<SynonymGroup> there = held(-1);
        refuse(group, there);
        SynonymRule rule = store(group);
        tell(rule, "", rule.inWords());
        return rule.id();
    }

    /**
     * Changes a rule.
     *
     * @param version what the form showed
     * @throws RefusedException when it would break rules
     * @throws ChangedMeanwhileException when somebody else was quicker
     */
    public void change(long id, long version, SynonymGroup group) {
        SynonymRule rule = rule(id, version, false);
        refuse(group, held(id));
        String before = rule.inWords();
        rule.change(group, clock.instant());
        entities.flush();
        tell(rule, before, rule.inWords());
    }

    /** Takes a rule out; as in {@link #change}. */
    public void remove(long id, long version) {
        SynonymRule rule = rule(id, version, false);
        rule.remove(clock.instant());
        entities.flush();
        tell(rule, rule.inWords(), "");
    }

    /** Puts a rule back that was taken out; as in {@link #change}. */
    public void restore(long id, long version) {
        SynonymRule rule = rule(id, version, true);
        refuse(rule.group(), held(id));
        rule.restore(clock.instant());
        entities.flush();
        tell(rule, "", rule.inWords());
    }

    /**
     * Adds what is new in the lines of a file; nothing when a line is wrong.
     *
     * @param lines in the format of {@link SynonymFile}
     */
    public SynonymImport addAll(List<String> lines) {
        rights.require(Right.EDIT_SYNONYMS);
        number.raise();
        List<SynonymFile.Problem> problems = new ArrayList<>();
        var intake = new SynonymIntake(held(-1), problems::add);
        intake.take(SynonymFile.groups(lines, problems::add));
        if (!problems.isEmpty()) {
            problems.sort((one, other) -> Integer.compare(one.line(), other.line()));
            return new SynonymImport(0, intake.there(), problems);
        }
        if (!intake.fresh().isEmpty()) {
            intake.fresh().forEach(this::store);
            changed.fire(new SynonymsChanged());
            audit.record(
                    AuditAction.SYNONYMS_CHANGED,
                    "synonyms",
                    "",
                    intake.fresh().stream()
                            .map(SynonymGroup::lines)
                            .collect(Collectors.joining("\n")));
        }
        return new SynonymImport(intake.fresh().size(), intake.there(), problems);
    }

    /** The whole list in the format of {@link SynonymFile}. */
    public String text() {
        rights.require(Right.EDIT_SYNONYMS);
        return held(-1).stream()
                .map(SynonymGroup::lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** What holds, for searches; asks for no right. */
    List<SynonymGroup> held() {
        return held(-1);
    }

    /** Fills the list for the first time; of two portals that start together one does. */
    void begin(List<SynonymFile.Line> lines, Consumer<SynonymFile.Problem> problems) {
        if (number.begin()) {
            var intake = new SynonymIntake(List.of(), problems);
            intake.take(lines);
            intake.fresh().forEach(this::store);
        }
    }

    private List<SynonymGroup> held(long but) {
        return entities.createQuery(
                        "select r from SynonymRule r where r.removedAt is null and r.id <> :but"
                                + " order by r.id",
                        SynonymRule.class)
                .setParameter("but", but)
                .getResultStream()
                .map(SynonymRule::group)
                .toList();
    }

    private SynonymRule store(SynonymGroup group) {
        var rule = new SynonymRule(group, clock.instant());
        entities.persist(rule);
        entities.flush();
        return rule;
    }

    /** Locks the list, so that two people cannot add the same word at the same time. */
    private SynonymRule rule(long id, long version, boolean removed) {
        rights.require(Right.EDIT_SYNONYMS);
        number.raise();
        SynonymRule rule = entities.find(SynonymRule.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (rule == null) {
            throw new NotThereException();
        }
        ChangedMeanwhileException.unless(rule.version(), version);
        if (rule.removedAt().isPresent() != removed) {
            throw new ChangedMeanwhileException();
        }
        return rule;
    }

    private static void refuse(SynonymGroup group, List<SynonymGroup> there) {
        List<Violation> wrong = new ArrayList<>(SynonymChecks.check(group, there));
        if (there.size() >= MOST_RULES) {
            wrong.add(new Violation(SynonymChecks.WORDS, "tooMany", MOST_RULES));
        }
        RefusedException.unless(wrong);
    }

    private void tell(SynonymRule rule, String before, String after) {
        changed.fire(new SynonymsChanged());
        audit.record(AuditAction.SYNONYMS_CHANGED, "synonym:" + rule.id(), before, after);
    }
}
