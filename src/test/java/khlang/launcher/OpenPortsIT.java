package khlang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import khlang.system.PortalProcess;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** What can be reached from outside: one port for pages, and a database behind a password. */
@ExtendWith(RunningPortal.Once.class)
@EnabledOnOs(OS.LINUX) // reads /proc
class OpenPortsIT {

    /** An entry of /proc/net/tcp: where it listens. */
    record Listener(InetAddress address, int port) {}

    @Test
    void theServerListensOnItsOnePortAndNowhereElse(RunningPortal portal) throws IOException {
        assertThat(listeners(portal.pid()))
                .containsExactly(
                        new Listener(InetAddress.getLoopbackAddress(), portal.base().getPort()));
    }

    @Test
    void theDatabaseListensOnThisMachineOnly(RunningPortal portal) throws IOException {
        assertThat(listeners(PortalProcess.databasePid(portal.dataDir())))
                .hasSize(1)
                .allMatch(listener -> listener.address().isLoopbackAddress());
    }

    @Test
    void nobodyEntersTheDatabaseWithoutThePassword(RunningPortal portal) throws IOException {
        int port = listeners(PortalProcess.databasePid(portal.dataDir())).getFirst().port();
        for (String user : List.of("root", "", "mysql", "mariadb.sys", "PUBLIC", "khlang")) {
            assertThatThrownBy(() -> enter(port, user, ""))
                    .as("user “%s”", user)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        }
    }

    @Test
    void thePasswordOpensTheDatabaseForItsOwnerOnly(RunningPortal portal)
            throws IOException, SQLException {
        int port = listeners(PortalProcess.databasePid(portal.dataDir())).getFirst().port();
        Path file = portal.dataDir().resolve("database.password");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        String password = Files.readString(file).strip();
        assertThat(password).hasSizeGreaterThanOrEqualTo(32);
        assertThat(enter(port, "khlang", password)).isTrue();
    }

    private static boolean enter(int port, String user, String password) throws SQLException {
        try (var connection =
                DriverManager.getConnection(
                        "jdbc:mariadb://127.0.0.1:" + port + "/", user, password)) {
            return connection.isValid(5);
        }
    }

    private static List<Listener> listeners(long pid) throws IOException {
        List<String> sockets = sockets(pid);
        var found = new ArrayList<Listener>();
        for (String table : List.of("tcp", "tcp6")) {
            Path path = Path.of("/proc/net", table);
            List<String> lines = Files.exists(path) ? Files.readAllLines(path) : List.of();
            for (String line : lines) {
                String[] fields = line.strip().split("\\s+");
                if (fields[3].equals("0A") && sockets.contains("socket:[" + fields[9] + "]")) {
                    found.add(listener(fields[1]));
                }
            }
        }
        return found;
    }

    private static List<String> sockets(long pid) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            var targets = new ArrayList<String>();
            for (Path file : files.toList()) {
                if (Files.isSymbolicLink(file)) {
                    targets.add(Files.readSymbolicLink(file).toString());
                }
            }
            return targets;
        }
    }

    /** Turns {@code 0100007F:1F90} round: each group of four bytes is little-endian. */
    private static Listener listener(String field) throws IOException {
        byte[] raw = HexFormat.of().parseHex(field.substring(0, field.indexOf(':')));
        var address = new byte[raw.length];
        for (int i = 0; i < raw.length; i++) {
            address[i] = raw[(i & ~3) + 3 - (i & 3)];
        }
        return new Listener(
                InetAddress.getByAddress(address),
                Integer.parseInt(field.substring(field.indexOf(':') + 1), 16));
    }
}
