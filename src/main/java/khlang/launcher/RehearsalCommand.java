package khlang.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;

/**
 * {@code khlang rehearse}: a whole start on a data folder that is thrown away, so that Java can
 * note down what a start loads and bring it ready-made the next time (an AOT cache). The script
 * calls it; nobody needs to type it.
 */
final class RehearsalCommand {

    /** One page of each sort; searching, too, loads much. */
    private static final List<String> PAGES =
            List.of(
                    "",
                    "kinds/citizen-guide",
                    "documents/km-plan-2565",
                    "search?q=a",
                    "statistics");

    private final Installation installation;

    RehearsalCommand(Installation installation) {
        this.installation = installation;
    }

    /**
     * Starts the portal, brings the content in and opens some pages; the caller ends the process.
     */
    void run(Settings settings) throws Problem, IOException {
        DataFolder folder = DataFolder.open(settings.dataDir());
        Settings own = ApiToken.ensure(settings).onFreeLoopbackPort();
        var portal = new Portal(installation, own, folder);
        portal.start();
        if (Files.isDirectory(installation.content())) {
            new PortalClient(portal.address(), own.get(Setting.API_TOKEN))
                    .importFolder(installation.content(), line -> {});
        }
        for (String page : PAGES) {
            open(portal.address().resolve(page));
        }
    }

    private static void open(URI page) throws IOException {
        var connection = (HttpURLConnection) page.toURL().openConnection(Proxy.NO_PROXY);
        if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
            try (InputStream body = connection.getInputStream()) {
                body.readAllBytes();
            }
        }
    }
}
