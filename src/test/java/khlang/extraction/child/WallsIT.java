package khlang.extraction.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java's own walls, without what the system does on top. */
class WallsIT {

    @TempDir Path folder;

    @Test
    void noWayLeadsToAServerThatIsThere() throws Exception {
        try (var server = new ServerSocket()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            List<String> command =
                    khlang.extraction.child.Caller.command(folder, server.getLocalPort());
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said.lines().toList())
                    .contains("done")
                    .hasSize(Caller.WAYS + 1)
                    .noneMatch(line -> line.contains("reached"));
            server.setSoTimeout(200);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(server::accept))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }
}
