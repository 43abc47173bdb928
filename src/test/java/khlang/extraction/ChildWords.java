package khlang.extraction;

import java.nio.file.Path;
import java.util.List;

/** The command of the limited process for tests outside of this package. */
public final class ChildWords {

    private ChildWords() {}

    /** Without the words that the system understands. */
    public static List<String> withoutFence(Path folder, String mainClass) {
        List<String> words =
                new ChildCommand(System.getProperty("java.class.path"), mainClass).words(folder);
        return words.subList(Fence.prefix().size(), words.size());
    }
}
