package khlang.extraction;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.files.FolderDeletion;

/**
 * What the limited process has answered: it comes from a foreign file and is as trustworthy as
 * that. Close it: its files are deleted then.
 *
 * @param refusal why there is nothing; the facts told before may still be there
 * @param facts short values by name, such as {@code pages}
 * @param texts long texts by name
 * @param files in the order of their making
 * @param folder holds the files
 */
public record TaskResult(
        Optional<Refusal> refusal,
        Map<String, String> facts,
        Map<String, String> texts,
        List<Caution> cautions,
        List<PartFile> files,
        Path folder)
        implements AutoCloseable {

    /**
     * A file that the task has made.
     *
     * @param name as the task calls it: a name, no path; never used as a path on this machine
     * @param file where it lies until the result is closed
     */
    public record PartFile(String name, Path file) {}

    static TaskResult refused(Refusal refusal, Path folder) {
        return new TaskResult(
                Optional.of(refusal), Map.of(), Map.of(), List.of(), List.of(), folder);
    }

    /** A fact that is a number from 0 on; 0 when there is none. */
    public int number(String fact) {
        String value = facts.getOrDefault(fact, "");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    @Override
    public void close() {
        FolderDeletion.delete(folder);
    }
}
