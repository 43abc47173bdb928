package khlang.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
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
        var work = new PortalAtWork(installation, console);
        if (what.equals("setup-link") && !work.isUnderWay(settings)) {
            // A link to a portal that stops at once leads nowhere.
            throw new Problem("user.setup.run");
        }
        return work.reach(settings);
    }
}
