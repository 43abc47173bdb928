package khlang.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The database of a running portal, past the portal: for tests that look at what is stored, or
 * change it behind the portal's back. Every statement is a transaction of its own.
 *
 * @param url with the port of this start
 * @param password the one that the portal made
 */
public record PortalDatabase(String url, String password) {

    private static final String NAME = "khlang";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PORT = "--port=";

    /** The database that serves a data folder; the portal on it must be running. */
    public static PortalDatabase of(Path dataDir) {
        try {
            String password = Files.readString(dataDir.resolve("database.password")).strip();
            return new PortalDatabase(
                    "jdbc:mariadb://127.0.0.1:" + port(dataDir) + "/" + NAME, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only the command line of the database's process tells the port. */
    private static String port(Path dataDir) throws IOException {
        return ProcessHandle.of(PortalProcess.databasePid(dataDir))
                .flatMap(process -> process.info().arguments())
                .stream()
                .flatMap(Arrays::stream)
                .filter(word -> word.startsWith(PORT))
                .map(word -> word.substring(PORT.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No database on " + dataDir));
    }

    /** A connection that commits each statement; for what needs a transaction. To be closed. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, NAME, password);
    }

    /** Changes rows and answers how many. */
    public int change(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The rows of a query, each with its columns as text; null stays null. */
    public List<List<String>> rows(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The one value that a query answers. */
    public String value(String sql, Object... values) {
        return rows(sql, values).getFirst().getFirst();
    }

    /** Waits until a query answers a value. */
    public void await(String sql, String value) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!value(sql).equals(value)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(sql + " answers " + value(sql) + ", not " + value);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
