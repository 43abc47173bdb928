package khlang.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.language.Sentences;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/** What people let others see of them; everybody changes their own only. */
@ApplicationScoped
@Transactional
public class Contributors {

    private static final Sentences WORDS = new Sentences("khlang.contribution.words");

    @PersistenceContext EntityManager entities;
    @Inject Rights rights;
    @Inject CurrentReader reader;
    @Inject AuditLog audit;

    /** What the one who asks has said; empty while that is nothing. */
    public Optional<Contributor> own() {
        return find(reader.actor().person());
    }

    /** What somebody has said. */
    SelfDescription of(long person) {
        return find(person).map(Contributor::description).orElse(SelfDescription.SILENT);
    }

    private Optional<Contributor> find(long person) {
        return Optional.ofNullable(entities.find(Contributor.class, person));
    }

    /** Those of some people whose names the one who asks must not be told. */
    public Set<Long> hidden(Collection<Long> people) {
        Set<Long> hidden = new HashSet<>(nameless(people));
        hidden.remove(reader.actor().person());
        return hidden;
    }

    /**
     * Those of some people who do not want to be named where thanks are said or the public reads.
     */
    public Set<Long> nameless(Collection<Long> people) {
        return people.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        entities.createQuery(
                                        "select c.personId from Contributor c"
                                                + " where c.nameHidden = true"
                                                + " and c.personId in :people",
                                        Long.class)
                                .setParameter("people", Set.copyOf(people))
                                .getResultList());
    }

    /**
     * Changes what the one who asks lets others see.
     *
     * @param version that was shown; 0 when nothing had been said
     * @throws RefusedException when the text is too long
     * @throws ChangedMeanwhileException when it was changed in another window
     * @throws NotThereException for an account without a person
     */
    public void describe(long version, SelfDescription said) {
        rights.require(Right.CONTRIBUTE);
        long person = reader.actor().person();
        if (person == 0) {
            throw new NotThereException();
        }
        if (said.about().codePointCount(0, said.about().length()) > SelfDescription.LONGEST) {
            throw new RefusedException("about", "tooLong", SelfDescription.LONGEST);
        }
        Optional<Contributor> known = find(person);
        ChangedMeanwhileException.unless(known.map(Contributor::version).orElse(0L), version);
        SelfDescription before = known.map(Contributor::description).orElse(SelfDescription.SILENT);
        if (before.equals(said)) {
            return;
        }
        Contributor self = known.orElseGet(() -> new Contributor(person));
        self.describe(said);
        if (known.isEmpty()) {
            entities.persist(self);
        }
        entities.flush();
        audit.record(
                AuditAction.CONTRIBUTOR_CHANGED,
                "person:" + person,
                inWords(before),
                inWords(said));
    }

    private static String inWords(SelfDescription said) {
        return WORDS.say(
                "visible",
                WORDS.say(said.nameHidden() ? "hidden" : "shown"),
                WORDS.say(said.topicsHidden() ? "hidden" : "shown"));
    }
}
