package khlang.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before the first request is answered. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    @Resource(lookup = PortalDataSource.JNDI_NAME)
    DataSource database;

    @Inject Event<DatabaseReady> ready;

    @PostConstruct
    void migrate() {
        var result =
                Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(database)
                        .locations("classpath:db/migration")
                        .load()
                        .migrate();
        ready.fire(new DatabaseReady(result.migrationsExecuted));
    }
}
