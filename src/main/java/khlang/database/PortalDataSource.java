package khlang.database;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Defines the data source that the persistence unit and the migrations use. A connection that has
 * rested for a second is tried before somebody gets it: after the database was away, each broken
 * one would cost somebody an error page.
 */
@DataSourceDefinition(
        name = PortalDataSource.JNDI_NAME,
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=khlang.db.url}",
        user = "${MPCONFIG=khlang.db.user}",
        password = "${MPCONFIG=khlang.db.password}",
        minPoolSize = 2,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname="
                    + "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1"
        })
@ApplicationScoped
public class PortalDataSource {

    /** Where {@code @Resource(lookup = …)} finds it. */
    public static final String JNDI_NAME = "java:app/khlang";
}
