package khlang.extraction;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import khlang.system.PortalProcess;

/** The limited processes as the packaged program starts them. */
public final class Limited {

    private static final Set<Long> OTHERS = ConcurrentHashMap.newKeySet();

    private Limited() {}

    static LimitedProcesses processes(Path data) {
        return ready(new LimitedProcesses(), data);
    }

    static <T extends LimitedProcesses> T ready(T processes, Path data) {
        processes.dataFolder = data.toString();
        processes.classPath = Optional.of(packaged());
        return processes;
    }

    /** Reads files as the portal does. */
    public static Extraction extraction(Path data) {
        var extraction = new Extraction();
        extraction.processes = processes(data);
        return extraction;
    }

    /** Reads scans as the portal does. */
    public static MachineReading machine(Path data) {
        var machine = new MachineReading();
        machine.processes = processes(data);
        machine.cleaner = cleaner(data);
        machine.dataFolder = data.toString();
        return machine;
    }

    static ImageCleaner cleaner(Path data) {
        var cleaner = new ImageCleaner();
        cleaner.processes = processes(data);
        return cleaner;
    }

    /** The class path of this test where the program has not been packaged. */
    private static String packaged() {
        Path program = PortalProcess.program();
        Path libraries = program.resolve("lib");
        return Files.isDirectory(libraries.resolve("parsers"))
                ? String.join(
                        File.pathSeparator,
                        program.resolve("ROOT/WEB-INF/classes").toString(),
                        libraries.resolve("parsers") + "/*",
                        libraries + "/*")
                : System.getProperty("java.class.path");
    }

    /** What a task has left in the data folder; nothing should. */
    static List<Path> leftIn(Path data) throws IOException {
        Path work = data.resolve("run/files");
        if (!Files.exists(work)) {
            return List.of();
        }
        try (Stream<Path> left = Files.list(work)) {
            return left.toList();
        }
    }

    /** What runs beside the test, such as a portal for other tests, is none of its children. */
    static void forgetOthers() {
        OTHERS.clear();
        ProcessHandle.current().descendants().map(ProcessHandle::pid).forEach(OTHERS::add);
    }

    /** The processes that the test has started, and theirs. */
    static List<ProcessHandle> children() {
        return ProcessHandle.current()
                .descendants()
                .filter(one -> !OTHERS.contains(one.pid()))
                .toList();
    }

    /** The most memory that one of our children has held so far, in bytes; 0 when there is none. */
    static long mostMemoryOfChildren() {
        return children().stream().mapToLong(Limited::mostMemory).max().orElse(0);
    }

    private static long mostMemory(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // it has just ended
        }
    }
}
