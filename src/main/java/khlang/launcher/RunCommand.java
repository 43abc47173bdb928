package khlang.launcher;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code khlang run}: the whole portal in this process, until somebody stops it. */
final class RunCommand {

    private final Installation installation;
    private final Console console;

    RunCommand(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
    }

    /**
     * Returns when the portal is ready; the process lives on until it is told to end.
     *
     * @param demo whether sample people are made and told
     */
    void run(Settings settings, boolean demo) throws Problem, IOException {
        DataFolder folder = DataFolder.open(settings.dataDir());
        checkPort(settings);
        console.say("run.starting");
        Settings complete = ApiToken.ensure(settings);
        var portal = new Portal(installation, complete, folder);
        portal.start();
        if (!settings.isGiven(Setting.API_TOKEN)) {
            console.say("run.token", folder.root().resolve(Settings.FILE));
        }
        if (complete.has(Setting.API_TOKEN)) {
            var client = new PortalClient(portal.address(), complete.get(Setting.API_TOKEN));
            fillEmptyLibrary(client);
            if (demo) {
                tellSamplePeople(client);
            } else {
                client.setUpLink().ifPresent(link -> console.say("run.setup", link));
            }
        } else {
            console.say("run.setup.token", folder.root().resolve(Settings.FILE));
        }
        console.say("run.ready", portal.address(), folder.root());
    }

    private void fillEmptyLibrary(PortalClient portal) throws Problem, IOException {
        Path content = installation.content();
        if (portal.documents() == 0 && Files.isDirectory(content)) {
            console.say("run.importing", content);
            portal.importFolder(content, new ImportProgress(console)::accept);
        }
    }

    private void tellSamplePeople(PortalClient portal) throws Problem, IOException {
        JsonObject people = portal.post("api/v1/demo", JsonValue.EMPTY_JSON_OBJECT);
        console.say("run.demo");
        for (JsonObject one : people.getJsonArray("signIns").getValuesAs(JsonObject.class)) {
            console.print(
                    "%-20s %-26s %s"
                            .formatted(
                                    one.getString("userName"),
                                    one.getString("password"),
                                    one.getString("role")));
        }
    }

    /** Payara would report a taken port as one line among hundreds. */
    private static void checkPort(Settings settings) throws Problem {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.httpAddress(), settings.httpPort()));
        } catch (IOException e) {
            throw new Problem("port.taken", settings.httpAddress(), settings.httpPort()).because(e);
        }
    }
}
