package khlang.database;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** Defines the data source that the persistence unit and the migrations use. */
@DataSourceDefinition(
        name = PortalDataSource.JNDI_NAME,
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=khlang.db.url}",
        user = "${MPCONFIG=khlang.db.user}",
        password = "${MPCONFIG=khlang.db.password}",
        minPoolSize = 2,
        maxPoolSize = 32,
        properties = {"fish.payara.is-connection-validation-required=false"})
@ApplicationScoped
public class PortalDataSource {

    /** Where {@code @Resource(lookup = …)} finds it. */
    public static final String JNDI_NAME = "java:app/khlang";
}
