package khlang.launcher;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * The portal that a command needs: the one that runs on the data folder, or one that is started for
 * it and stopped when the process ends.
 */
final class PortalAtWork {

    private final Installation installation;
    private final Console console;

    PortalAtWork(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
    }

    /**
     * Answers when the portal can be asked.
     *
     * @throws Problem when it cannot be reached, or not without the token that is switched off
     */
    PortalClient reach(Settings settings) throws Problem, IOException {
        Optional<DataFolder> free = DataFolder.tryOpen(settings.dataDir());
        if (free.isEmpty()) {
            return client(running(settings), settings);
        }
        console.say("portal.starting");
        Settings own = ApiToken.ensure(settings).onFreeLoopbackPort();
        var portal = new Portal(installation, own, free.get());
        portal.start();
        return client(portal.address(), own);
    }

    /** Whether one runs already. */
    boolean isUnderWay(Settings settings) {
        return RunningPortalFile.in(settings.dataDir()).address().isPresent();
    }

    private static PortalClient client(URI portal, Settings settings) throws Problem {
        if (!settings.has(Setting.API_TOKEN)) {
            throw new Problem("portal.token", settings.dataDir().resolve(Settings.FILE));
        }
        return new PortalClient(portal, settings.get(Setting.API_TOKEN));
    }

    private static URI running(Settings settings) throws Problem {
        return RunningPortalFile.in(settings.dataDir())
                .address()
                .orElseThrow(() -> new Problem("portal.early"));
    }
}
