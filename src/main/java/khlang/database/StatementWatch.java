package khlang.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Sees every statement of Jakarta Persistence before the database does. */
@ApplicationScoped
class StatementWatch {

    private static final String TABLES =
            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()";

    private static final String FOLLOWING =
            "SELECT referenced_table_name, table_name FROM information_schema.referential_constraints"
                    + " WHERE constraint_schema = DATABASE()"
                    + " AND (delete_rule IN ('CASCADE', 'SET NULL')"
                    + " OR update_rule IN ('CASCADE', 'SET NULL'))";

    @PersistenceUnit EntityManagerFactory factory;

    @Resource(lookup = PortalDataSource.JNDI_NAME)
    DataSource database;

    @Inject TableWrites writes;

    private StatementTables tables;

    void begin(@Observes DatabaseReady ready) throws SQLException {
        tables = tables();
        factory.unwrap(Session.class)
                .getEventManager()
                .addListener(
                        new SessionEventAdapter() {
                            @Override
                            public void preExecuteCall(SessionEvent event) {
                                if (event.getCall() instanceof DatabaseCall call) {
                                    see(call.getSQLString());
                                }
                            }
                        });
    }

    private void see(String statement) {
        if (statement == null) {
            return;
        }
        if (StatementTables.isWrite(statement)) {
            writes.note(tables.in(statement));
        } else if (TableChanges.isWatching()) {
            TableChanges.read(tables.in(statement));
        }
    }

    private StatementTables tables() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(TABLES)) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            Map<String, Set<String>> following = new HashMap<>();
            try (ResultSet rows = statement.executeQuery(FOLLOWING)) {
                while (rows.next()) {
                    following
                            .computeIfAbsent(rows.getString(1), none -> new HashSet<>())
                            .add(rows.getString(2));
                }
            }
            return new StatementTables(names, following);
        }
    }
}
