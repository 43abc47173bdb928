package khlang.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Finds out what a foreign file is and what it says. */
@ApplicationScoped
public class Extraction {

    static final String NAME = "name";
    static final int LONGEST_NAME = 300;

    @Inject LimitedProcesses processes;

    /**
     * Reads a file, in a process of its own. It takes half a second at least and two minutes at
     * most: call it outside of transactions.
     *
     * @param file where it lies
     * @param originalName as the sender called it; it only decides between kinds of text
     */
    public Reading read(Path file, String originalName) {
        if (!Files.isRegularFile(file)) {
            return new Reading.Refused(Refusal.GONE, Optional.empty());
        }
        String name = originalName.substring(Math.max(0, originalName.length() - LONGEST_NAME));
        var request = new TaskRequest(Task.TEXT, file.toAbsolutePath(), Map.of(NAME, name));
        try (TaskResult result = processes.run(request)) {
            Optional<MediaKind> kind = kind(result);
            if (result.refusal().isPresent() || kind.isEmpty()) {
                return new Reading.Refused(result.refusal().orElse(Refusal.CRASHED), kind);
            }
            return new Reading.Read(
                    kind.get(),
                    result.texts().getOrDefault("text", ""),
                    result.facts().getOrDefault("title", ""),
                    result.number("pages"),
                    result.number("width"),
                    result.number("height"),
                    result.cautions());
        }
    }

    static Optional<MediaKind> kind(TaskResult result) {
        return Arrays.stream(MediaKind.values())
                .filter(kind -> kind.name().equals(result.facts().get("kind")))
                .findFirst();
    }
}
