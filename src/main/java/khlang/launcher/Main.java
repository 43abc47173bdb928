package khlang.launcher;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.logging.LogManager;

/**
 * The program's entry: {@code run}, {@code import}, {@code export}, {@code audit}, {@code recount},
 * {@code verify}, {@code user}, {@code version}, {@code help}, {@code rehearse}.
 */
public final class Main {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Main() {}

    /**
     * Runs one command and ends the process with 0, with 1 when it failed, with 2 when the words
     * make no sense.
     *
     * @param words the command and what belongs to it
     */
    public static void main(String[] words) {
        Console console = Console.terminal();
        // Until there is a log folder nothing is logged: a terminal shows sentences, no traces.
        LogManager.getLogManager().reset();
        try {
            execute(List.of(words), console);
        } catch (Problem e) {
            fail(console, e);
        } catch (IOException | RuntimeException | Error e) {
            fail(console, new Problem("failed", e).because(e));
        }
    }

    private static void execute(List<String> words, Console console) throws Problem, IOException {
        Installation installation = Installation.find();
        switch (words.isEmpty() ? "help" : words.getFirst()) {
            case "run" -> run(words, installation, console);
            case "import" -> importFolder(words, installation, console);
            case "export" -> exportFolder(words, installation, console);
            case "audit" -> audit(words, installation, console);
            case "recount" -> recount(words, installation, console);
            case "verify" -> verify(words, console);
            case "user" -> user(words, installation, console);
            case "rehearse" -> rehearse(installation);
            case "version" -> console.print(installation.version());
            case "help", "-h", "--help" -> console.say("help");
            default -> {
                console.complain(new Problem("word.unknown", words.getFirst()));
                System.exit(MISUSED);
            }
        }
    }

    private static void run(List<String> words, Installation installation, Console console)
            throws Problem, IOException {
        boolean demo = words.equals(List.of("run", "--demo"));
        if (!demo && words.size() > 1) {
            throw new Problem("run.which", words.get(1));
        }
        if (demo) {
            System.setProperty(DemoFolder.SWITCH, "true");
        }
        Settings settings =
                demo
                        ? Settings.read(
                                new DemoFolder(installation.home())::environment,
                                System::getProperty,
                                installation.home())
                        : settings(installation);
        new RunCommand(installation, console).run(settings, demo);
    }

    private static void importFolder(List<String> words, Installation installation, Console console)
            throws Problem, IOException {
        boolean clean =
                new ImportCommand(installation, console)
                        .run(settings(installation), words.subList(1, words.size()));
        System.exit(clean ? 0 : FAILED);
    }

    private static void exportFolder(List<String> words, Installation installation, Console console)
            throws Problem, IOException {
        new ExportCommand(installation, console)
                .run(settings(installation), words.subList(1, words.size()));
        System.exit(0);
    }

    private static void audit(List<String> words, Installation installation, Console console)
            throws Problem, IOException {
        if (!words.equals(List.of("audit", "verify"))) {
            throw new Problem("audit.what");
        }
        boolean whole = new AuditCommand(installation, console).verify(settings(installation));
        System.exit(whole ? 0 : FAILED);
    }

    private static void recount(List<String> words, Installation installation, Console console)
            throws Problem, IOException {
        boolean right =
                new RecountCommand(installation, console)
                        .run(settings(installation), words.subList(1, words.size()));
        System.exit(right ? 0 : FAILED);
    }

    /** A script that asks in vain must not take it for a pack that is broken. */
    private static void verify(List<String> words, Console console) throws IOException {
        try {
            boolean whole = new VerifyCommand(console).run(words.subList(1, words.size()));
            System.exit(whole ? 0 : FAILED);
        } catch (Problem e) {
            console.complain(e);
            System.exit(MISUSED);
        }
    }

    private static void user(List<String> words, Installation installation, Console console)
            throws Problem, IOException {
        new UserCommand(installation, console)
                .run(settings(installation), words.subList(1, words.size()));
        System.exit(0);
    }

    private static void rehearse(Installation installation) throws Problem, IOException {
        new RehearsalCommand(installation).run(settings(installation));
        System.exit(0);
    }

    private static Settings settings(Installation installation) throws Problem {
        return Settings.read(System::getenv, System::getProperty, installation.home());
    }

    /** Threads of the server would keep the process alive, so it is ended here. */
    private static void fail(Console console, Problem problem) {
        Logger log = System.getLogger(Main.class.getName());
        log.log(Level.ERROR, problem.english(), problem);
        // Whoever calls a start off knows why it did not succeed.
        if (!isStopping()) {
            console.complain(problem);
        }
        System.exit(FAILED);
    }

    /** Whether the process was told to end: it takes no more hooks then. */
    private static boolean isStopping() {
        var hook = new Thread(() -> {}, "khlang-never");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
