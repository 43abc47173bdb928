package khlang.extraction.child;

import java.io.IOException;
import khlang.extraction.FrameWriter;
import khlang.extraction.Task;
import khlang.extraction.TaskRequest;

/**
 * Does one task in the limited process. A room that wants its own parser to run there adds a
 * constant to {@link Task} and its job, without arguments, to {@code META-INF/services}.
 */
public interface Job {

    /** The one task that it does. */
    Task task();

    /**
     * Does it. The working directory is empty and thrown away afterwards.
     *
     * @param out takes the parts of the result; whoever called ends it
     * @throws RefusedException when there is a sentence for what is wrong with the file
     * @throws IOException when the file cannot be read; so does any runtime exception
     */
    void perform(TaskRequest request, FrameWriter out) throws IOException, RefusedException;
}
