package khlang.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.rights.Right;
import khlang.rights.Rights;

/** What is kept, for administrators; who takes a day of it away is taken down. */
@ApplicationScoped
public class TrafficArchive {

    @Inject TrafficFolder folder;
    @Inject Rights rights;
    @Inject AuditLog audit;

    /** The days there are, the newest first. */
    public List<TrafficDay> days() {
        rights.require(Right.ADMINISTER);
        return folder.days();
    }

    /**
     * Hands a day over, to be closed by the caller.
     *
     * @param order by what order it is handed over, as it was typed
     * @throws IOException when there is no such day; nothing is taken down then
     */
    public InputStream handOver(LocalDate day, String order) throws IOException {
        rights.require(Right.ADMINISTER);
        InputStream lines = folder.open(day);
        audit.recordApart(AuditAction.LOG_EXPORTED, "log:traffic-" + day, "", order);
        return lines;
    }
}
