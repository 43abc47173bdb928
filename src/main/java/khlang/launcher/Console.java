package khlang.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a person sees in the terminal: UTF-8 whatever the locale, and nothing of the server's. */
final class Console {

    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The terminal itself, also after the server's own output has been led into the log. */
    static Console terminal() {
        return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    /** Prints a sentence in Thai, then in English. */
    void say(String key, Object... details) {
        out.println(Messages.thai(key, details));
        out.println(Messages.english(key, details));
    }

    /** Prints a line as it is. */
    void print(String line) {
        out.println(line);
    }

    /** Prints a problem in Thai, then in English, on the error stream. */
    void complain(Problem problem) {
        err.println(problem.thai());
        err.println(problem.english());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
