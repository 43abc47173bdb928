package khlang.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells {@code /health/ready} whether the database answers. It says nothing of being alive: while
 * the database is away, pages that were read before are still answered, and a restart helps nobody.
 */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

    private static final int SECONDS = 2;

    @Resource(lookup = PortalDataSource.JNDI_NAME)
    DataSource database;

    @Resource ManagedExecutorService executor;

    private Future<Boolean> look;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    /** A database that says nothing may keep one thread waiting, but nobody who asks. */
    private boolean answers() {
        try {
            return look().get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The look that is under way, or a new one. */
    private synchronized Future<Boolean> look() {
        if (look == null || look.isDone()) {
            look = executor.submit(this::isAnswered);
        }
        return look;
    }

    private boolean isAnswered() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
