package khlang.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * {@code khlang user …}: accounts, for whoever stands at the machine, through the portal that runs
 * on the data folder or through one that is started for it.
 */
final class UserCommand {

    private static final String ACCOUNTS = "api/v1/accounts";

    private final Installation installation;
    private final Console console;

    UserCommand(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
    }

    /**
     * Does one thing.
     *
     * @param words what stands behind {@code user}
     */
    void run(Settings settings, List<String> words) throws Problem, IOException {
        String what = words.isEmpty() ? "" : words.getFirst();
        boolean alone = what.equals("list") || what.equals("setup-link");
        boolean named = List.of("create", "reset", "close", "grant-administrator").contains(what);
        if (words.size() != (alone ? 1 : 2) || (!alone && !named)) {
            throw new Problem("user.which");
        }
        PortalClient portal = portal(settings, what);
        switch (what) {
            case "list" -> list(portal);
            case "setup-link" -> setUpLink(portal);
            case "create" -> create(portal, name(words));
            case "reset" -> slip(portal.post(path(words, "slips"), JsonValue.EMPTY_JSON_OBJECT));
            case "close" -> done(portal, path(words, "closing"), "user.closed");
            default -> done(portal, path(words, "administrator"), "user.administrator");
        }
    }

    private void list(PortalClient portal) throws Problem, IOException {
        for (JsonObject one :
                portal.get(ACCOUNTS).getJsonArray("accounts").getValuesAs(JsonObject.class)) {
            console.print(
                    "%-40s %-6s %-13s %s"
                            .formatted(
                                    one.getString("userName"),
                                    one.getString("state"),
                                    one.getBoolean("administrator") ? "ADMINISTRATOR" : "",
                                    one.getString("name")));
        }
    }

    private void setUpLink(PortalClient portal) throws Problem, IOException {
        Optional<String> link = portal.setUpLink();
        console.say(link.isPresent() ? "run.setup" : "user.setup.done", (Object) link.orElse(""));
    }

    private void create(PortalClient portal, String name) throws Problem, IOException {
        slip(portal.post(ACCOUNTS, Json.createObjectBuilder().add("userName", name).build()));
    }

    private void slip(JsonObject slip) {
        console.say(
                "user.slip",
                slip.getString("userName"),
                slip.getString("address"),
                slip.getString("code"));
    }

    private void done(PortalClient portal, String path, String sentence)
            throws Problem, IOException {
        console.say(sentence, portal.post(path, JsonValue.EMPTY_JSON_OBJECT).getString("userName"));
    }

    private static String path(List<String> words, String what) throws Problem {
        return ACCOUNTS + "/" + name(words) + "/" + what;
    }

    /** It becomes part of an address. */
    private static String name(List<String> words) throws Problem {
        if (!words.getLast().matches("[A-Za-z0-9._-]{1,40}")) {
            throw new Problem("user.name");
        }
        return words.getLast();
    }

    private PortalClient portal(Settings settings, String what) throws Problem, IOException {
        Optional<DataFolder> free = DataFolder.tryOpen(settings.dataDir());
        if (free.isEmpty()) {
            URI address =
                    RunningPortalFile.in(settings.dataDir())
                            .address()
                            .orElseThrow(() -> new Problem("import.early"));
            return client(address, settings);
        }
        if (what.equals("setup-link")) {
            throw new Problem(
                    "user.setup.run"); // a link to a portal that stops at once leads nowhere
        }
        console.say("user.starting");
        Settings own = ApiToken.ensure(settings).onFreeLoopbackPort();
        var portal = new Portal(installation, own, free.get());
        portal.start();
        return client(portal.address(), own);
    }

    private static PortalClient client(URI address, Settings settings) throws Problem {
        if (!settings.has(Setting.API_TOKEN)) {
            throw new Problem("user.token", settings.dataDir().resolve(Settings.FILE));
        }
        return new PortalClient(address, settings.get(Setting.API_TOKEN));
    }
}
