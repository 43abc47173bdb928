package khlang.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import khlang.system.PortalDatabase;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A database that was away has ended every connection that the portal keeps. */
@ExtendWith(RunningPortal.Once.class)
class BrokenConnectionsIT {

    private static final int AT_ONCE = 12;

    /** Ours at rest for so many seconds; less than one and the portal trusts them untried. */
    private static final String RESTING =
            "SELECT id FROM information_schema.processlist"
                    + " WHERE id <> connection_id() AND command = 'Sleep' AND time >= 2";

    private final RunningPortal portal;
    private final PortalDatabase database;

    BrokenConnectionsIT(RunningPortal portal) {
        this.portal = portal;
        this.database = PortalDatabase.of(portal.dataDir());
    }

    @Test
    void nobodySeesAnErrorOnceItIsBack() throws InterruptedException, ExecutionException {
        askAtOnce();
        List<List<String>> ids = awaitRest();
        ids.forEach(row -> database.change("KILL " + row.getFirst()));
        assertThat(askAtOnce()).containsExactly(200);
        assertThat(portal.get("health/ready").statusCode()).isEqualTo(200);
    }

    /** Pages that are made anew for each who asks; answers their statuses. */
    private Set<Integer> askAtOnce() throws InterruptedException, ExecutionException {
        Callable<Integer> ask =
                () -> portal.send(portal.asAdministrator("statistics").build()).statusCode();
        var statuses = new ArrayList<Integer>();
        try (var crowd = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Integer> one : crowd.invokeAll(Collections.nCopies(40, ask))) {
                statuses.add(one.get());
            }
        }
        return Set.copyOf(statuses);
    }

    private List<List<String>> awaitRest() {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        List<List<String>> ids = database.rows(RESTING);
        while (ids.size() < 2 && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            ids = database.rows(RESTING);
        }
        assertThat(ids).hasSizeGreaterThanOrEqualTo(2);
        return ids;
    }
}
