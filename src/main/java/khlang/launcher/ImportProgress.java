package khlang.launcher;

import jakarta.json.JsonObject;
import java.util.Set;

/** Shows a person how an import goes: what needs a hand in full, the rest as counts. */
final class ImportProgress {

    private static final int STEP = 500;
    private static final Set<String> NEEDS_A_HAND = Set.of("error", "conflict", "warning");

    private final Console console;
    private int files;
    private boolean clean;

    ImportProgress(Console console) {
        this.console = console;
    }

    /** Takes one line of the portal's answer. */
    void accept(JsonObject line) {
        if (line.containsKey("file")) {
            file(line);
        } else if (line.containsKey("created")) {
            clean = line.getInt("errors") == 0 && line.getInt("conflicts") == 0;
            console.say(
                    "import.done",
                    line.getInt("created"),
                    line.getInt("updated"),
                    line.getInt("unchanged"),
                    line.getInt("conflicts"),
                    line.getInt("errors"));
        } else {
            console.say("import.busy");
        }
    }

    /** Whether all files are now in the portal; false as well when the answer broke off. */
    boolean isClean() {
        return clean;
    }

    private void file(JsonObject line) {
        files++;
        if (NEEDS_A_HAND.contains(line.getString("status"))) {
            console.print(
                    line.getString("file")
                            + ":"
                            + line.getInt("line")
                            + ": "
                            + line.getString("message"));
        } else if (files % STEP == 0) {
            console.say("import.progress", files);
        }
    }
}
