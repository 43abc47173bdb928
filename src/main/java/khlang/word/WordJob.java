package khlang.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import khlang.extraction.FrameWriter;
import khlang.extraction.MediaKind;
import khlang.extraction.Refusal;
import khlang.extraction.Task;
import khlang.extraction.TaskRequest;
import khlang.extraction.child.Job;
import khlang.extraction.child.RedrawnPicture;
import khlang.extraction.child.RefusedException;

/**
 * Takes over a Word file in the limited process. Its pictures are drawn anew there too, all in one
 * process: what they hid stays behind, and one that is broken does not cost the text.
 */
public final class WordJob implements Job {

    /** The fact that names the {@link WordException.Reason} of a refusal. */
    static final String REASON = "reason";

    static final String TITLE = "title";
    static final String MARKDOWN = "markdown";

    /** The text with one sentence a line. */
    static final String WARNINGS = "warnings";

    private static final String CAPTION = "(?: \"(?:[^\"\\\\\\n]|\\\\.)*\")?";

    private String markdown = "";
    private int broken;

    @Override
    public Task task() {
        return Task.WORD;
    }

    @Override
    public void perform(TaskRequest request, FrameWriter out) throws IOException, RefusedException {
        try {
            send(WordFile.read(request.file()), out);
        } catch (WordException e) {
            out.fact(REASON, e.reason().name());
            out.refusal(
                    switch (e.reason()) {
                        case NOT_WORD, OLD_FORMAT -> Refusal.BROKEN;
                        case ENCRYPTED -> Refusal.ENCRYPTED;
                        case TOO_LARGE -> Refusal.TOO_BIG;
                        case EMPTY -> Refusal.EMPTY;
                    });
        }
    }

    private void send(ReadText read, FrameWriter out) throws IOException {
        markdown = read.markdown();
        out.fact(TITLE, read.title());
        for (ReadImage image : read.images()) {
            send(image, out);
        }
        out.text(MARKDOWN, markdown);
        out.text(WARNINGS, String.join("\n", warnings(read)));
    }

    private List<String> warnings(ReadText read) {
        var found = new Findings();
        found.add(Finding.BROKEN_PICTURE, broken);
        var all = new ArrayList<>(found.sentences());
        all.addAll(read.warnings());
        return all;
    }

    private void send(ReadImage image, FrameWriter out) throws IOException {
        Path found = Path.of("found").toAbsolutePath();
        Files.write(found, image.bytes());
        try {
            RedrawnPicture drawn = RedrawnPicture.of(found, Path.of("drawn").toAbsolutePath());
            String name = named(image.name(), drawn.kind());
            rename(image.name(), name);
            out.file(name, drawn.file());
        } catch (RefusedException | IOException | RuntimeException e) {
            // Decoders fail on broken pictures in any way they like.
            remove(image.name());
            broken++;
        }
    }

    /** A picture of another kind than before has another ending behind its own. */
    private static String named(String name, MediaKind kind) {
        return ImageKind.valueOf(kind.name()).mayBeCalled(name.toLowerCase(java.util.Locale.ROOT))
                ? name
                : name + "." + kind.ending();
    }

    private void rename(String before, String after) {
        if (!before.equals(after)) {
            for (String end : List.of(")", " \"")) {
                markdown =
                        markdown.replace(
                                "](" + Escapes.address(before) + end,
                                "](" + Escapes.address(after) + end);
            }
        }
    }

    private void remove(String name) {
        markdown =
                Pattern.compile(
                                "!\\[(?:[^\\]\\\\\\n]|\\\\.)*]\\("
                                        + Pattern.quote(Escapes.address(name))
                                        + CAPTION
                                        + "\\)")
                        .matcher(markdown)
                        .replaceAll("");
    }
}
