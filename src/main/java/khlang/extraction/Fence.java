package khlang.extraction;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What this system can do to hold a process: Linux limits memory and processor time and takes the
 * network away. It is found out by trying, once; where nothing works, what Java does remains.
 */
final class Fence {

    private static final System.Logger LOG = System.getLogger(Fence.class.getName());
    private static final long PATIENCE_SECONDS = 10;

    private static final List<List<String>> LIMITS =
            List.of(
                    List.of(
                            "prlimit",
                            "--data=536870912", // bytes that are written to, the stacks included
                            "--core=0",
                            "--cpu=90",
                            "--fsize=268435456",
                            "--nofile=256",
                            "--"));

    /** As itself, as root of nothing, or as the root that it is. */
    private static final List<List<String>> NO_NETWORK =
            List.of(
                    List.of("unshare", "--map-current-user", "--net", "--"),
                    List.of("unshare", "--map-root-user", "--net", "--"),
                    List.of("unshare", "--net", "--"));

    private static final class Found {
        private static final List<String> PREFIX = find();
    }

    private Fence() {}

    /** The words in front of a command; empty when the system helps with nothing. */
    static List<String> prefix() {
        return Found.PREFIX;
    }

    private static List<String> find() {
        List<String> limits = firstThatWorks(LIMITS);
        List<String> network = firstThatWorks(NO_NETWORK);
        if (limits.isEmpty() || network.isEmpty()) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "Files are read in a process that {0} and {1}",
                    limits.isEmpty() ? "only Java limits" : "the system limits",
                    network.isEmpty() ? "only Java keeps off the network" : "has no network");
        }
        return Stream.concat(limits.stream(), network.stream()).toList();
    }

    private static List<String> firstThatWorks(List<List<String>> candidates) {
        return candidates.stream().filter(Fence::works).findFirst().orElse(List.of());
    }

    private static boolean works(List<String> prefix) {
        try {
            Process process =
                    new ProcessBuilder(Stream.concat(prefix.stream(), Stream.of("true")).toList())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            process.getOutputStream().close();
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Not here: {0}", prefix.getFirst());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
