import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** The database of a portal that a bench has started. */
final class BenchDatabase {

    private BenchDatabase() {}

    static Connection connect(Path data) throws IOException, SQLException {
        long pid = Long.parseLong(Files.readString(data.resolve("database/mariadbd.pid")).strip());
        String port =
                ProcessHandle.of(pid).flatMap(process -> process.info().arguments()).stream()
                        .flatMap(Arrays::stream)
                        .filter(word -> word.startsWith("--port="))
                        .map(word -> word.substring("--port=".length()))
                        .findFirst()
                        .orElseThrow();
        String password = Files.readString(data.resolve("database.password")).strip();
        return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/khlang", "khlang", password);
    }

    /** What was asked of the database so far; commits and the like are no questions. */
    static long statements(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SHOW GLOBAL STATUS WHERE Variable_name IN"
                                        + " ('Com_select','Com_insert','Com_update','Com_delete')")) {
            long sum = 0;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        }
    }
}
