package khlang.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code khlang import DIR}: through the portal that runs on the data folder, or through one that
 * is started for it and stopped again.
 */
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
        Optional<DataFolder> free = DataFolder.tryOpen(settings.dataDir());
        if (free.isEmpty()) {
            return importThrough(running(settings), settings, folder);
        }
        console.say("import.starting");
        Settings own = ApiToken.ensure(settings).onFreeLoopbackPort();
        var portal = new Portal(installation, own, free.get());
        portal.start();
        return importThrough(portal.address(), own, folder);
    }

    private boolean importThrough(URI portal, Settings settings, Path folder)
            throws Problem, IOException {
        if (!settings.has(Setting.API_TOKEN)) {
            throw new Problem("import.token", settings.dataDir().resolve(Settings.FILE));
        }
        var progress = new ImportProgress(console);
        new PortalClient(portal, settings.get(Setting.API_TOKEN))
                .importFolder(folder, progress::accept);
        return progress.isClean();
    }

    private static URI running(Settings settings) throws Problem {
        return RunningPortalFile.in(settings.dataDir())
                .address()
                .orElseThrow(() -> new Problem("import.early"));
    }
}
