package khlang.extraction;

import java.nio.file.Path;
import java.util.Map;

/**
 * One order to the limited process.
 *
 * @param file the file to read, absolute; the process changes nothing in it
 * @param parameters what the task wants to know besides, such as the original name; at most 32,
 *     each at most 4,000 characters
 */
public record TaskRequest(Task task, Path file, Map<String, String> parameters) {

    static final int MOST_PARAMETERS = 32;
    static final int LONGEST_PARAMETER = 4_000;

    /**
     * @throws IllegalArgumentException when there are too many parameters or too long ones
     */
    public TaskRequest {
        parameters = Map.copyOf(parameters);
        if (parameters.size() > MOST_PARAMETERS
                || parameters.values().stream().anyMatch(v -> v.length() > LONGEST_PARAMETER)) {
            throw new IllegalArgumentException("Too many or too long parameters");
        }
    }
}
