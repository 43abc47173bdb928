package khlang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import khlang.rights.Actor;
import khlang.rights.CurrentReader;

/**
 * Takes down what was done, in the transaction that does it: what is rolled back leaves no entry,
 * and what cannot be taken down is rolled back. No text may hold a secret. Call it last: from then
 * on until the transaction is over, everybody else who has something to tell waits.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditLog {

    @Inject CurrentReader reader;
    @Inject Clock clock;
    @Inject AuditChain chain;

    /**
     * Takes down what the one behind the request at hand does.
     *
     * @param object what it was done to, as kind and name: {@code person:12}, {@code
     *     account:somchai}, {@code document:cg-waste}
     * @param before what held before, for rights and publication; empty when nothing did
     * @param after what holds now; empty when nothing does
     */
    public void record(AuditAction action, String object, String before, String after) {
        recordAs(reader.actor(), action, object, before, after);
    }

    /**
     * As {@link #record}, for somebody who has not signed in yet, as when the first administrator
     * sets the portal up; and for the portal itself, {@link Actor#PROGRAM}, outside of any request.
     */
    public void recordAs(
            Actor actor, AuditAction action, String object, String before, String after) {
        chain.append(
                AuditNote.of(
                        clock.instant(),
                        actor.account(),
                        actor.name(),
                        source(),
                        action,
                        object,
                        before,
                        after));
    }

    /**
     * As {@link #recordAs}, in a transaction of its own: for what is refused and rolled back but
     * must be told, such as a sign-in with a wrong password, and for what changes no row.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordApart(
            Actor actor, AuditAction action, String object, String before, String after) {
        recordAs(actor, action, object, before, after);
    }

    /** As {@link #record}, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordApart(AuditAction action, String object, String before, String after) {
        record(action, object, before, after);
    }

    private String source() {
        try {
            return reader.source();
        } catch (ContextNotActiveException e) {
            return ""; // the portal itself, in a thread of its own
        }
    }
}
