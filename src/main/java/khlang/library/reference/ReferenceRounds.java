package khlang.library.reference;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import khlang.database.DatabaseReady;

/** After a start, reads the references of what was published before anybody read them. */
@ApplicationScoped
public class ReferenceRounds {

    private static final System.Logger LOG = System.getLogger(ReferenceRounds.class.getName());

    @Resource ManagedExecutorService worker;
    @Inject ReferenceReading reading;

    void start(@Observes DatabaseReady ready) {
        worker.execute(this::round);
    }

    private void round() {
        try {
            boolean more = true;
            while (more) {
                more = reading.catchUp();
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "References wait for the next start", e);
        }
    }
}
