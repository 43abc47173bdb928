package khlang.extraction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the limited process is started: the same Java, so small that all of it – heap, classes, code,
 * stacks – stays below 512 MB, with nothing in it that reaches the network.
 *
 * @param classPath where its classes are
 * @param mainClass named only, because the portal does not have the libraries to load it
 */
record ChildCommand(String classPath, String mainClass) {

    /** How such a process ends when its heap is full: by itself, at once. */
    static final int OUT_OF_MEMORY = 3;

    private static final String CHILD = "khlang.extraction.child.";

    static ChildCommand usual(String classPath) {
        return new ChildCommand(classPath, CHILD + "ChildMain");
    }

    /** The words of the command for a task that works in this folder. */
    List<String> words(Path folder) {
        var words = new ArrayList<>(Fence.prefix());
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(
                List.of(
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-Xmx240m",
                        "-Xss1m",
                        "-XX:MaxMetaspaceSize=64m",
                        "-XX:CompressedClassSpaceSize=32m",
                        "-XX:ReservedCodeCacheSize=32m",
                        "-XX:MaxDirectMemorySize=8m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData", // else a file of it would lie in the system's folder
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8",
                        "-Dlog4j2.statusLoggerLevel=OFF",
                        "-Djdk.xml.maxElementDepth=200", // more than ours, in every Java alike
                        "-Djava.io.tmpdir=" + folder,
                        "-Duser.home=" + folder,
                        // These hold before the first class of a parser is loaded.
                        "-Djava.nio.channels.spi.SelectorProvider=" + CHILD + "NoChannels",
                        "-Djava.nio.channels.spi.AsynchronousChannelProvider="
                                + CHILD
                                + "NoAsynchronousChannels",
                        // Nowhere: then no name is looked up.
                        "-Djdk.net.hosts.file=" + folder.resolve("no-hosts")));
        words.addAll(List.of("-cp", classPath, mainClass));
        return words;
    }
}
