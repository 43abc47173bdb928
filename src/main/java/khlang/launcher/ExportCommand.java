package khlang.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** {@code khlang export DIR [--history]}. */
final class ExportCommand {

    /** The last entry of what the portal sends: without it something is missing. */
    private static final String END = "export.json";

    private final Installation installation;
    private final Console console;

    ExportCommand(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
    }

    /**
     * Writes everything that readers see into a folder, whole or not at all.
     *
     * @param words what stands behind {@code export}
     */
    void run(Settings settings, List<String> words) throws Problem, IOException {
        boolean history = words.contains("--history");
        List<String> names = words.stream().filter(word -> !word.startsWith("--")).toList();
        if (names.size() != 1 || words.size() != (history ? 2 : 1)) {
            throw new Problem("export.which");
        }
        ExportFolder folder = ExportFolder.at(Path.of(names.getFirst()));
        PortalClient portal = new PortalAtWork(installation, console).reach(settings);
        JsonObject summary;
        try (folder) {
            folder.begin();
            summary = receive(portal, history, folder);
            folder.finish();
        }
        console.say(
                "export.done",
                folder.path(),
                summary.getInt("documents"),
                summary.getInt("attachments"),
                summary.getInt("revisions"));
        if (summary.getInt("leftOut") > 0) {
            console.say(
                    history ? "export.drafts" : "export.unpublished", summary.getInt("leftOut"));
        }
    }

    private static JsonObject receive(PortalClient portal, boolean history, ExportFolder folder)
            throws Problem {
        try (InputStream stream = portal.export(history);
                var zip = new ZipInputStream(stream, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(END)) {
                    return summary(zip);
                }
                folder.write(entry.getName(), zip);
            }
            throw new Problem("export.broken", folder.path(), END);
        } catch (IOException e) {
            throw new Problem("export.broken", folder.path(), e).because(e);
        }
    }

    private static JsonObject summary(InputStream entry) {
        try (JsonReader reader = Json.createReader(entry)) {
            return reader.readObject();
        }
    }
}
