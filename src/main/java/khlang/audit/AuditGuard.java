package khlang.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import khlang.database.DatabaseReady;
import khlang.database.PortalDataSource;

/**
 * Lets the database itself refuse to change or delete an entry, where its account has the right to:
 * with a database of one's own the right may be missing, and the chain must do then.
 */
@ApplicationScoped
public class AuditGuard {

    private static final System.Logger LOG = System.getLogger(AuditGuard.class.getName());
    private static final List<String> REFUSED = List.of("UPDATE", "DELETE");

    @Resource(lookup = PortalDataSource.JNDI_NAME)
    DataSource database;

    private volatile boolean standing;

    /** Whether the database refuses. */
    public boolean isStanding() {
        return standing;
    }

    void stand(@Observes DatabaseReady ready) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String verb : REFUSED) {
                statement.execute(trigger(verb));
            }
            standing = true;
        } catch (SQLException e) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "The database does not guard the audit log, its chain does: {0}",
                    e.getMessage());
        }
    }

    private static String trigger(String verb) {
        return """
        CREATE TRIGGER IF NOT EXISTS audit_entry_refuses_%s BEFORE %s ON audit_entry FOR EACH ROW
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Entries of the audit log are never changed'
        """
                .formatted(verb.toLowerCase(java.util.Locale.ROOT), verb);
    }
}
