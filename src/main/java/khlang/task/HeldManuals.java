package khlang.task;

import java.util.Map;
import java.util.Set;

/** Which manuals belong to the tasks that people do themselves; the room of tasks answers. */
public interface HeldManuals {

    /**
     * The manuals of the active tasks whose main holder a person is, of all people in one question.
     *
     * @return slugs of documents by the person's number; who holds no task is missing
     */
    Map<Long, Set<String>> byPerson();
}
