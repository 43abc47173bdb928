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
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Loads two running portals, one that does something (counts, keeps the traffic log) and one that
 * does not, with the same requests in turn, and prints the median round of each case and the median
 * ratio of both. The bench scripts start it; it needs wrk.
 *
 * <p>Besides requests a second it prints the processor time that the portal spent on a request: that
 * number stays true when other programs use the machine.
 */
final class PortalBench {

    private static final String GZIP = "gzip, deflate, br";
    private static final String NO = "-";
    private static final String OFF = " off";

    private final String measured;
    private final Path folder;
    private final Portal active;
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

    private PortalBench(
            String measured, Path folder, Portal active, Portal silent, int seconds, int rounds) {
        this.measured = measured;
        this.folder = folder;
        this.active = active;
        this.silent = silent;
        this.seconds = seconds;
        this.rounds = rounds;
    }

    /**
     * Either "port", to print a free one, or: what is measured ("counting", "cost", "traffic" or "search"), the folder
     * of this file, address and process of both portals, seconds a run, rounds.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("port")) {
            try (var socket = new ServerSocket(0)) {
                System.out.println(socket.getLocalPort());
            }
            return;
        }
        new PortalBench(
                        args[0],
                        Path.of(args[1]),
                        new Portal(args[2], Long.parseLong(args[3])),
                        new Portal(args[4], Long.parseLong(args[5])),
                        Integer.parseInt(args[6]),
                        Integer.parseInt(args[7]))
                .run();
    }

    private List<Case> cases() {
        String file = "/static/portal.css";
        String page = "/documents/cg-elderly-allowance";
        String queries = folder.resolve("queries.txt").toString();
        if (measured.equals("traffic")) {
            return List.of(
                    new Case("page, gzip", active, page, GZIP, NO, NO),
                    new Case("page, gzip, log off", silent, page, GZIP, NO, NO),
                    new Case("page made anew, gzip", active, page, GZIP, "a=b", NO),
                    new Case("page made anew, gzip, log off", silent, page, GZIP, "a=b", NO));
        }
        if (measured.equals("cost")) {
            return List.of(
                    new Case("page, gzip", active, page, GZIP, NO, NO),
                    new Case("page, gzip, counting off", silent, page, GZIP, NO, NO),
                    new Case("page, plain", active, page, NO, NO, NO),
                    new Case("page, plain, counting off", silent, page, NO, NO, NO));
        }
        List<Case> searches =
                List.of(
                        new Case("search page, gzip", active, "/search?q=QUERY", GZIP, NO, queries),
                        new Case("search API, plain", active, "/api/v1/search?q=QUERY", NO, NO, queries));
        if (measured.equals("search")) {
            return searches;
        }
        List<Case> cases = new ArrayList<>(pages(file, page));
        cases.addAll(searches);
        return cases;
    }

    private List<Case> pages(String file, String page) {
        return List.of(
                new Case("static file, plain", active, file, NO, NO, NO),
                new Case("page, plain", active, page, NO, NO, NO),
                new Case("page, plain, counting off", silent, page, NO, NO, NO),
                new Case("static file, gzip", active, file, GZIP, NO, NO),
                new Case("page, gzip", active, page, GZIP, NO, NO),
                new Case("page, gzip, counting off", silent, page, GZIP, NO, NO),
                new Case("page made anew (cookie), gzip", active, page, GZIP, "a=b", NO));
    }

    private void run() throws IOException, InterruptedException {
        for (Case one : cases()) {
            load(one, 16, Math.max(seconds, warming())); // until the compiler has seen enough
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
            printRatios(results);
        }
    }

    /** What costs little is hidden by the compiler's own work for long. */
    private int warming() {
        return measured.equals("cost") ? 120 : 10;
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

    /** Of the rounds in pairs, each done in the same minute. */
    private static void printRatios(Map<Case, List<Result>> results) {
        Case before = null;
        for (Case one : results.keySet()) {
            if (before != null && one.name().endsWith(OFF)) {
                List<Result> with = results.get(before);
                List<Result> without = results.get(one);
                System.out.printf(
                        Locale.ROOT,
                        "%-32s req/s %.3f, CPU/r %.3f of %s%n",
                        before.name(),
                        ratio(with, without, Result::perSecond),
                        ratio(with, without, Result::cpuPerRequest),
                        one.name().substring(one.name().lastIndexOf(',') + 2));
            }
            before = one;
        }
    }

    private static double ratio(
            List<Result> with, List<Result> without, ToDoubleFunction<Result> measure) {
        double[] ratios =
                IntStream.range(0, with.size())
                        .mapToDouble(
                                i ->
                                        measure.applyAsDouble(with.get(i))
                                                / measure.applyAsDouble(without.get(i)))
                        .sorted()
                        .toArray();
        return ratios[ratios.length / 2];
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
