package khlang.extraction.child;

import java.io.IOException;
import java.nio.file.Path;
import khlang.extraction.Caution;
import khlang.extraction.FrameWriter;
import khlang.extraction.MediaKind;
import khlang.extraction.Task;
import khlang.extraction.TaskRequest;
import khlang.thai.TextDamage;

/** Tells the kind of a file and its text. */
public final class TextJob implements Job {

    @Override
    public Task task() {
        return Task.TEXT;
    }

    @Override
    public void perform(TaskRequest request, FrameWriter out) throws IOException, RefusedException {
        Path file = request.file();
        String name = request.parameters().getOrDefault("name", "");
        MediaKind kind = Kinds.of(file, name);
        out.fact("kind", kind.name());
        if (kind.isPicture()) {
            picture(file, kind, out);
            return;
        }
        var found = new Found();
        try {
            read(file, kind, found);
        } catch (PlainText.FullException e) {
            found.text().cut(); // enough has been read
        }
        String text = found.text().toString();
        if (found.text().isCut()) {
            found.caution(Caution.CUT);
        }
        if (TextDamage.isIn(text)) {
            found.caution(Caution.THAI_DAMAGED);
        }
        for (Caution caution : found.cautions()) {
            out.caution(caution);
        }
        out.fact("title", found.title());
        out.fact("pages", Integer.toString(found.pages()));
        out.text("text", text);
    }

    private static void read(Path file, MediaKind kind, Found found)
            throws IOException, RefusedException {
        switch (kind) {
            case PDF -> PdfText.read(file, found);
            case DOC, XLS, PPT -> OldOfficeText.read(file, kind, found);
            case TEXT, CSV, MARKDOWN, HTML ->
                    WrittenText.of(file).orElseThrow(IOException::new).read(kind, found);
            default -> archive(file, kind, found);
        }
    }

    private static void archive(Path file, MediaKind kind, Found found)
            throws IOException, RefusedException {
        try (Archive archive = Archive.open(file)) {
            switch (kind) {
                case DOCX -> OfficeText.word(archive, found);
                case PPTX -> OfficeText.slides(archive, found);
                case XLSX -> SheetText.read(archive, found);
                default -> OpenDocumentText.read(archive, found);
            }
        }
    }

    private static void picture(Path file, MediaKind kind, FrameWriter out)
            throws IOException, RefusedException {
        if (kind == MediaKind.SVG) {
            out.caution(Caution.DOWNLOAD_ONLY);
        } else if (kind != MediaKind.HEIC) {
            try (Picture picture = Picture.open(file)) {
                out.fact("width", Integer.toString(picture.width()));
                out.fact("height", Integer.toString(picture.height()));
                if (ToldPlace.isIn(file)) {
                    out.caution(Caution.PLACE);
                }
            }
        }
    }
}
