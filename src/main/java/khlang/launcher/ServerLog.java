package khlang.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** Leads all that the server and the libraries say into the log folder, away from the terminal. */
final class ServerLog {

    private static final int FILE_BYTES = 10 << 20;
    private static final int FILES = 10;

    private ServerLog() {}

    /** Leads everything from now on into the folder's {@code logs}. */
    static void start(DataFolder folder) throws IOException {
        Path properties = folder.run().resolve("logging.properties");
        // In a file pattern % is a sign of its own, in properties the backslash.
        String pattern =
                folder.logs()
                        .resolve("server.")
                        .toString()
                        .replace("%", "%%")
                        .replace("\\", "\\\\");
        Files.writeString(
                properties,
                """
                handlers=java.util.logging.FileHandler
                .level=INFO
                java.util.logging.FileHandler.pattern=%s%%g.log
                java.util.logging.FileHandler.limit=%d
                java.util.logging.FileHandler.count=%d
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL%%1$tz %%4$s %%3$s %%5$s%%6$s%%n
                com.hazelcast.level=WARNING
                fish.payara.nucleus.util.level=WARNING
                javax.enterprise.system.tools.deployment.dol.level=WARNING
                org.glassfish.admin.mbeanserver.level=WARNING
                """
                        .formatted(pattern, FILE_BYTES, FILES));
        System.setProperty("java.util.logging.config.file", properties.toString());
        LogManager.getLogManager().readConfiguration();
        var output =
                new PrintStream(
                        Files.newOutputStream(folder.logs().resolve("output.log")),
                        true,
                        StandardCharsets.UTF_8);
        System.setOut(output);
        System.setErr(output);
    }
}
