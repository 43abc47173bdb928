package khlang.launcher;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Locale;

/** {@code khlang audit verify}: whether the audit log is whole, and where it is broken if not. */
final class AuditCommand {

    private final Installation installation;
    private final Console console;

    AuditCommand(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
    }

    /**
     * Lets the portal look at its audit log.
     *
     * @return whether it is whole
     */
    boolean verify(Settings settings) throws Problem, IOException {
        JsonObject found =
                new PortalAtWork(installation, console)
                        .reach(settings)
                        .get("api/v1/audit/verification");
        long entries = found.getJsonNumber("entries").longValue();
        if (found.getBoolean("whole")) {
            console.say("audit.whole", entries, found.getString("lastHash"));
            return true;
        }
        console.say(
                "audit.broken." + found.getString("fault").toLowerCase(Locale.ROOT),
                found.getJsonNumber("brokenEntry").longValue());
        console.say("audit.broken", entries);
        return false;
    }
}
