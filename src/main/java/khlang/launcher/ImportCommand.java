package khlang.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code khlang import DIR}. */
final class ImportCommand {

    private final Installation installation;
    private final Console console;

    ImportCommand(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
    }

    /**
     * Imports a folder.
     *
     * @return whether all files are now in the portal
     */
    boolean run(Settings settings, Path content) throws Problem, IOException {
        Path folder = content.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new Problem("import.nowhere", folder);
        }
        var progress = new ImportProgress(console);
        new PortalAtWork(installation, console)
                .reach(settings)
                .importFolder(folder, progress::accept);
        return progress.isClean();
    }
}
