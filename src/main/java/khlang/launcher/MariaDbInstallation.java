package khlang.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes an empty database: the system tables, and no account at all. */
final class MariaDbInstallation {

    private final Path binaries;
    private final DataFolder folder;

    MariaDbInstallation(Path binaries, DataFolder folder) {
        this.binaries = binaries;
        this.folder = folder;
    }

    /** Works in a folder beside the final one, so that a half-made database is never used. */
    void run() throws IOException, Problem {
        Path unfinished = folder.root().resolve("database.unfinished");
        DataFolder.delete(unfinished);
        Files.createDirectory(unfinished);
        var command = new ArrayList<>(EmbeddedMariaDb.command(binaries, folder));
        command.addAll(
                List.of(
                        "--bootstrap",
                        "--datadir=" + unfinished,
                        "--log-warnings=0",
                        "--enforce-storage-engine=",
                        "--max-allowed-packet=8M"));
        Path log = folder.logs().resolve("database.log");
        Process process =
                new ProcessBuilder(command)
                        .directory(unfinished.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        try (OutputStream sql = process.getOutputStream()) {
            feed(sql);
        }
        if (exitCode(process) != 0) {
            throw new Problem("database.failed", log);
        }
        Files.move(unfinished, folder.database());
    }

    private void feed(OutputStream sql) throws IOException {
        line(sql, "CREATE DATABASE mysql;");
        line(sql, "USE mysql;");
        script(sql, "mariadb_system_tables.sql");
        // As on an upgrade: the scripts then add no root account without a password.
        line(sql, "SET @had_user_table = 1, @had_proxies_priv_table = 1;");
        script(sql, "mariadb_performance_tables.sql");
        script(sql, "mariadb_system_tables_data.sql");
        script(sql, "maria_add_gis_sp_bootstrap.sql");
        script(sql, "mariadb_sys_schema.sql");
    }

    private void script(OutputStream sql, String name) throws IOException {
        Files.copy(binaries.resolve("share").resolve(name), sql);
        line(sql, "");
    }

    private static void line(OutputStream sql, String line) throws IOException {
        sql.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
