package khlang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes down what was done, in the transaction that does it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditLog {

    /**
     * Takes down what the one behind the request at hand does.
     *
     * @param object what it was done to, as kind and name: {@code person:12}, {@code
     *     account:somchai}, {@code document:cg-waste}
     * @param before what held before, for rights and publication; empty when nothing did
     * @param after what holds now; empty when nothing does
     */
    public void record(AuditAction action, String object, String before, String after) {}
}
