package khlang.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code khlang import DIR [--keep-portal[=SLUG,…]] [--take-file[=SLUG,…]]}. */
final class ImportCommand {

    private static final String ALL = "*";

    private final Installation installation;
    private final Console console;

    ImportCommand(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
    }

    /**
     * Imports a folder.
     *
     * @param words what stands behind {@code import}
     * @return whether all files are now in the portal
     */
    boolean run(Settings settings, List<String> words) throws Problem, IOException {
        JsonObjectBuilder request = Json.createObjectBuilder();
        Path folder = null;
        for (String word : words) {
            if (isOption(word, "--keep-portal")) {
                request.add("keepPortal", slugs(word));
            } else if (isOption(word, "--take-file")) {
                request.add("takeFile", slugs(word));
            } else if (word.startsWith("--") || folder != null) {
                throw new Problem("import.which");
            } else {
                folder = Path.of(word).toAbsolutePath().normalize();
            }
        }
        if (folder == null) {
            throw new Problem("import.which");
        }
        if (!Files.isDirectory(folder)) {
            throw new Problem("import.nowhere", folder);
        }
        var progress = new ImportProgress(console);
        new PortalAtWork(installation, console)
                .reach(settings)
                .importFolder(
                        request.add("directory", folder.toString()).build(), progress::accept);
        return progress.isClean();
    }

    private static boolean isOption(String word, String option) {
        return word.equals(option) || word.startsWith(option + "=");
    }

    /** Those that are named; all when none is. */
    private static JsonArrayBuilder slugs(String word) throws Problem {
        JsonArrayBuilder slugs = Json.createArrayBuilder();
        int equals = word.indexOf('=');
        if (equals < 0) {
            return slugs.add(ALL);
        }
        for (String slug : word.substring(equals + 1).split(",", -1)) {
            if (!slug.matches("[a-z0-9-]{1,80}")) {
                throw new Problem("import.which");
            }
            slugs.add(slug);
        }
        return slugs;
    }
}
