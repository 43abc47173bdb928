package khlang.extraction.child;

import java.io.IOException;
import java.nio.file.Path;
import khlang.extraction.FrameWriter;
import khlang.extraction.Task;
import khlang.extraction.TaskRequest;

/** Draws a picture anew. */
public final class ImageJob implements Job {

    @Override
    public Task task() {
        return Task.IMAGE;
    }

    @Override
    public void perform(TaskRequest request, FrameWriter out) throws IOException, RefusedException {
        RedrawnPicture made =
                RedrawnPicture.of(request.file(), Path.of("picture").toAbsolutePath());
        out.fact("kind", made.kind().name());
        out.fact("width", Integer.toString(made.width()));
        out.fact("height", Integer.toString(made.height()));
        out.file("picture." + made.kind().ending(), made.file());
    }
}
