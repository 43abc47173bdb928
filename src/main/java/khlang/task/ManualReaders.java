package khlang.task;

import java.util.Map;
import java.util.Set;

/**
 * Who has said of themselves that they read which manuals. The room that keeps what people
 * acknowledge answers; reading is the first level of being able to stand in, never more.
 */
public interface ManualReaders {

    /**
     * The people who acknowledged a document's published text, of all documents in one question.
     *
     * @param documents slugs, not null; unknown ones are passed over
     * @return numbers of people by slug; a document that nobody acknowledged may be missing
     */
    Map<String, Set<Long>> readersOf(Set<String> documents);
}
