package khlang.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import khlang.library.AttachResult;
import khlang.library.AttachmentShelf;
import khlang.library.DocumentDraft;
import khlang.privacy.PersonalData;

/** The files of one document of an import. */
class AttachmentImport {

    private final Path folder;
    private final AttachmentShelf attachments;
    private final ImportTally tally;
    private final DocumentDraft document;

    AttachmentImport(
            Path folder, AttachmentShelf attachments, ImportTally tally, DocumentDraft document) {
        this.folder = folder;
        this.attachments = attachments;
        this.tally = tally;
        this.document = document;
    }

    /** Brings in the files beside the document; true when any was new or other than before. */
    boolean takeBeside(Path file) throws ContentFileException {
        Path files = file.resolveSibling(document.slug());
        if (!Files.isDirectory(files, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        boolean any = false;
        try (Stream<Path> list = Files.list(files)) {
            for (Path one : list.sorted().toList()) {
                if (Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)) {
                    any |= take(one);
                }
            }
        } catch (IOException e) {
            throw new ContentFileException(
                    ContentProblem.of(1, "unreadable", e.getClass().getSimpleName()));
        }
        return any;
    }

    private boolean take(Path file) throws IOException, ContentFileException {
        String name = file.getFileName().toString();
        if (!AttachmentShelf.isFileName(name)) {
            throw new ContentFileException(ContentProblem.of(1, "attachmentName"));
        }
        boolean checked = document.description().personalDataChecked() != null;
        AttachResult result;
        try (InputStream bytes = Files.newInputStream(file)) {
            result = attachments.attach(document.slug(), name, bytes, checked);
        }
        tell(folder.relativize(file).toString().replace('\\', '/'), result);
        return result.status() == AttachResult.Status.ATTACHED;
    }

    private void tell(String name, AttachResult result) {
        for (PersonalData place : result.found()) {
            tally.warn(name, new ContentProblem(place.line(), place.sentence()));
        }
        List<ContentProblem> told =
                result.sentences().stream().map(one -> new ContentProblem(1, one)).toList();
        if (result.status() == AttachResult.Status.REFUSED) {
            tally.tellProblems(name, told);
        } else {
            told.forEach(one -> tally.warn(name, one));
        }
        if (result.status() == AttachResult.Status.TOO_LARGE) {
            int most = attachments.limit().megabytes();
            tally.tellProblems(name, List.of(ContentProblem.of(1, "attachmentTooLarge", most)));
        }
        if (result.status() == AttachResult.Status.HELD) {
            tally.warn(name, new ContentProblem(1, PersonalData.notAttached()));
        }
    }
}
