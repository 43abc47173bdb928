import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Loads two running portals, one that counts and one that does not, with the same requests in turn,
 * and prints the median round of each case. The bench script starts it; it needs wrk.
 *
 * <p>Besides requests a second it prints the processor time that the portal spent on a request: that
 * number stays true when other programs use the machine.
 */
final class PortalBench {

    private static final String GZIP = "gzip, deflate, br";
    private static final String NO = "-";

    private final Path folder;
    private final Portal counting;
    private final Portal silent;
    private final int seconds;
    private final int rounds;

    record Portal(String address, long pid) {
        Duration cpu() {
            return ProcessHandle.of(pid).orElseThrow().info().totalCpuDuration().orElseThrow();
        }
    }

    record Case(String name, Portal portal, String path, String encoding, String cookie, String queries) {}

    record Result(
            long requests, long micros, long bytes, long p50, long p99, long errors, long cpuMicros) {
        double perSecond() {
            return requests * 1e6 / micros;
        }

        double cpuPerRequest() {
            return (double) cpuMicros / requests;
        }
    }

    private PortalBench(Path folder, Portal counting, Portal silent, int seconds, int rounds) {
        this.folder = folder;
        this.counting = counting;
        this.silent = silent;
        this.seconds = seconds;
        this.rounds = rounds;
    }

    /**
     * Either "port", to print a free one, or: the folder of this file, address and process of both
     * portals, seconds a run, rounds.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("port")) {
            try (var socket = new ServerSocket(0)) {
                System.out.println(socket.getLocalPort());
            }
            return;
        }
        new PortalBench(
                        Path.of(args[0]),
                        new Portal(args[1], Long.parseLong(args[2])),
                        new Portal(args[3], Long.parseLong(args[4])),
                        Integer.parseInt(args[5]),
                        Integer.parseInt(args[6]))
                .run();
    }

    private List<Case> cases() {
        String file = "/static/portal.css";
        String page = "/documents/cg-elderly-allowance";
        String queries = folder.resolve("queries.txt").toString();
        return List.of(
                new Case("static file, plain", counting, file, NO, NO, NO),
                new Case("page, plain", counting, page, NO, NO, NO),
                new Case("page, plain, counting off", silent, page, NO, NO, NO),
                new Case("static file, gzip", counting, file, GZIP, NO, NO),
                new Case("page, gzip", counting, page, GZIP, NO, NO),
                new Case("page, gzip, counting off", silent, page, GZIP, NO, NO),
                new Case("page made anew (cookie), gzip", counting, page, GZIP, "a=b", NO),
                new Case("search page, gzip", counting, "/search?q=QUERY", GZIP, NO, queries),
                new Case("search API, plain", counting, "/api/v1/search?q=QUERY", NO, NO, queries));
    }

    private void run() throws IOException, InterruptedException {
        for (Case one : cases()) {
            load(one, 16, Math.max(seconds, 10)); // until the compiler has seen enough
        }
        for (int connections : new int[] {1, 16}) {
            Map<Case, List<Result>> results = new LinkedHashMap<>();
            for (int round = 0; round < rounds; round++) {
                for (Case one : cases()) {
                    results.computeIfAbsent(one, any -> new ArrayList<>())
                            .add(load(one, connections, seconds));
                }
            }
            print(connections, results);
        }
    }

    private static void print(int connections, Map<Case, List<Result>> results) {
        System.out.printf("%n%d connection%s%n", connections, connections == 1 ? "" : "s");
        System.out.printf(
                "%-32s %9s %8s %8s %9s %9s %7s%n",
                "", "req/s", "p50 ms", "p99 ms", "CPU us/r", "bytes/r", "errors");
        results.forEach(
                (one, all) -> {
                    Result median = median(all);
                    System.out.printf(
                            Locale.ROOT,
                            "%-32s %9.0f %8.2f %8.2f %9.0f %9d %7d%n",
                            one.name(),
                            median.perSecond(),
                            median.p50() / 1e3,
                            median.p99() / 1e3,
                            median.cpuPerRequest(),
                            median.bytes() / Math.max(1, median.requests()),
                            median.errors());
                });
    }

    private static Result median(List<Result> all) {
        return all.stream()
                .sorted(Comparator.comparingDouble(Result::perSecond))
                .skip(all.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private Result load(Case one, int connections, int duration)
            throws IOException, InterruptedException {
        var command =
                List.of(
                        "wrk",
                        "-t1",
                        "-c" + connections,
                        "-d" + duration + "s",
                        "-s",
                        folder.resolve("wrk.lua").toString(),
                        one.portal().address() + one.path(),
                        "--",
                        one.encoding(),
                        one.cookie(),
                        one.queries());
        Duration before = one.portal().cpu();
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        long cpu = one.portal().cpu().minus(before).toNanos() / 1_000;
        long[] n =
                said.lines()
                        .filter(line -> line.startsWith("RESULT "))
                        .flatMap(line -> Arrays.stream(line.substring(7).split(" ")))
                        .mapToLong(Long::parseLong)
                        .toArray();
        if (n.length != 6) {
            throw new IOException("wrk failed: " + said);
        }
        return new Result(n[0], n[1], n[2], n[3], n[4], n[5], cpu);
    }
}
