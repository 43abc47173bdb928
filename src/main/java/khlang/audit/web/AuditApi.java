package khlang.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import khlang.audit.AuditFault;
import khlang.audit.AuditVerdict;
import khlang.audit.AuditVerification;
import khlang.rights.Right;
import khlang.rights.web.Requires;

/** The audit log for programs, such as {@code khlang audit verify}. */
@Path("api/v1/audit")
@ApplicationScoped
@Requires(Right.ADMINISTER)
public class AuditApi {

    @Inject AuditVerification verification;

    /**
     * What was found.
     *
     * @param fault {@code MISSING}, {@code CHANGED}, {@code UNTIED} or {@code WRONG_END}; null when
     *     the chain is whole
     * @param brokenEntry the first that is wrong; 0 when the chain is whole
     */
    public record Verification(
            boolean whole, long entries, String lastHash, String fault, long brokenEntry) {}

    /** Walks the whole chain. */
    @GET
    @Path("verification")
    @Produces(MediaType.APPLICATION_JSON)
    public Verification verify() {
        AuditVerdict verdict = verification.run();
        return new Verification(
                verdict.isWhole(),
                verdict.entries(),
                verdict.lastHash(),
                verdict.fault().map(AuditFault::name).orElse(null),
                verdict.brokenEntry());
    }
}
