package khlang.launcher;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import khlang.pack.PackCheck;
import khlang.pack.PackFault;
import khlang.pack.PackManifest;
import khlang.pack.PackVerdict;

/**
 * {@code khlang verify FILE [--key FINGERPRINT]}: whether a pack of evidence is as the office made
 * it. It needs no portal and no data folder: auditors run it on their own machines.
 */
final class VerifyCommand {

    private static final String KEY = "--key";

    /** So many faults are told one by one; a pack that is not one at all has thousands. */
    private static final int TOLD = 100;

    /** What a terminal would obey instead of showing it. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\u202A-\u202E\u2066-\u2069]");

    private final Console console;

    VerifyCommand(Console console) {
        this.console = console;
    }

    /** What somebody asks for. */
    private record Question(String file, String key) {

        /** The words behind {@code verify}: a file, before or behind it the key. */
        static Question of(List<String> words) throws Problem {
            int at = words.indexOf(KEY);
            boolean named = at >= 0 && at + 1 < words.size();
            String key = named ? words.get(at + 1) : "";
            List<String> rest =
                    words.stream()
                            .filter(word -> !word.equals(KEY) && !(named && word.equals(key)))
                            .toList();
            if (rest.size() != 1 || words.size() != (named ? 3 : 1)) {
                throw new Problem("verify.which");
            }
            if (named && !key.replaceAll("[\\s:-]", "").matches("[0-9a-fA-F]{64}")) {
                throw new Problem("verify.key");
            }
            return new Question(rest.getFirst(), key);
        }
    }

    /**
     * Looks through a pack and tells what is wrong with it.
     *
     * @param words what stands behind {@code verify}
     * @return whether nothing is
     * @throws Problem when the words make no sense
     */
    boolean run(List<String> words) throws Problem, IOException {
        Question asked = Question.of(words);
        PackVerdict verdict = verdict(asked);
        verdict.faults().stream().limit(TOLD).forEach(this::tell);
        if (!verdict.isWhole()) {
            console.say("verify.broken", asked.file(), verdict.faults().size());
            return false;
        }
        PackManifest manifest = verdict.manifest().orElseThrow();
        console.say(
                "verify.whole",
                asked.file(),
                manifest.files().size(),
                shown(manifest.office()),
                manifest.year(),
                shown(manifest.madeAt()));
        console.say(
                asked.key().isEmpty() ? "verify.compare" : "verify.compared",
                verdict.key().orElseThrow().fingerprint());
        return true;
    }

    private static PackVerdict verdict(Question asked) throws Problem, IOException {
        try {
            return PackCheck.of(Path.of(asked.file()), asked.key());
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new Problem("verify.nowhere", asked.file()).because(e);
        }
    }

    private void tell(PackFault fault) {
        String key =
                fault.kind() == PackFault.Kind.KEY
                        ? "key_file" // "key" is what was typed
                        : fault.kind().name().toLowerCase(Locale.ROOT);
        console.say("verify." + key, shown(fault.name()));
    }

    private static String shown(String text) {
        return UNSEEN.matcher(text).replaceAll("?");
    }
}
