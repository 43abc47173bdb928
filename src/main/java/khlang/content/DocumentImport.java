package khlang.content;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.library.AttachmentShelf;
import khlang.library.DocumentKind;
import khlang.library.SaveResult;
import khlang.library.SaveStatus;
import khlang.library.Shelving;
import khlang.library.SourceFile;
import khlang.privacy.PersonalData;
import khlang.privacy.PersonalDataScan;

/** The documents of one import, file by file. */
class DocumentImport {

    private static final System.Logger LOG = System.getLogger(DocumentImport.class.getName());
    private static final String EXTENSION = ".md";

    private final Path folder;
    private final Shelving shelving;
    private final AttachmentShelf attachments;
    private final ImportTally tally;
    private final Decisions decisions;
    private final Map<String, String> seen = new HashMap<>();

    DocumentImport(
            Path folder,
            Shelving shelving,
            AttachmentShelf attachments,
            ImportTally tally,
            Decisions decisions) {
        this.folder = folder;
        this.shelving = shelving;
        this.attachments = attachments;
        this.tally = tally;
        this.decisions = decisions;
    }

    void take(Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new ContentFileException(ContentProblem.of(1, "outside"));
            }
            take(file, name);
        } catch (ContentFileException e) {
            tally.tellProblems(name, e.problems());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, () -> "Not imported: " + name, e);
            tally.tellProblems(name, List.of(ContentProblem.of(1, "refused")));
        }
    }

    private void take(Path file, String name) throws ContentFileException {
        String fileName = file.getFileName().toString();
        String slug = fileName.substring(0, fileName.length() - EXTENSION.length());
        TextFile text = TextFile.read(file);
        DocumentFile document = DocumentFile.parse(slug, text.text());
        checkFolder(file, document);
        String before = seen.putIfAbsent(slug, name);
        if (before != null) {
            throw new ContentFileException(ContentProblem.of(1, "duplicate", slug, before));
        }
        SaveResult result =
                shelving.saveFromFile(
                        document.draft(),
                        new SourceFile(name, text.hash(), text.raw()),
                        decisions.of(slug));
        if (result.status() == SaveStatus.ERROR) {
            throw new ContentFileException(document.locate(result.violations()));
        }
        SaveStatus status = result.status();
        var files = new AttachmentImport(folder, attachments, tally, document.draft());
        if (status != SaveStatus.CONFLICT && files.takeBeside(file) && isSame(status)) {
            status = SaveStatus.UPDATED;
        }
        if (status == SaveStatus.CONFLICT) {
            tally.tellConflict(name, ContentProblem.of(0, "conflict", slug));
        } else {
            tally.tell(name, status);
        }
        warnOfPersonalData(name, text.text(), result);
        if (document.draft().description().kind() == DocumentKind.CITIZEN_GUIDE
                && document.draft().description().service() == null) {
            tally.warn(name, ContentProblem.of(document.lineOf("kind"), "noService"));
        }
    }

    private static boolean isSame(SaveStatus status) {
        return status == SaveStatus.UNCHANGED;
    }

    private void checkFolder(Path file, DocumentFile document) throws ContentFileException {
        Path shelf = file.getParent();
        if (shelf.equals(folder.resolve("documents"))) {
            return; // a flat folder names its shelves in the files only
        }
        String category = document.draft().description().category();
        if (!shelf.getFileName().toString().equals(category)) {
            throw new ContentFileException(
                    ContentProblem.of(
                            document.lineOf("category"), "folder", shelf.getFileName(), category));
        }
    }

    /** The whole file is read again, so that each place is told with its line there. */
    private void warnOfPersonalData(String name, String text, SaveResult result) {
        if (result.found().isEmpty()) {
            return;
        }
        List<PersonalData> places = PersonalDataScan.find(text);
        for (PersonalData place : places.isEmpty() ? result.found() : places) {
            tally.warn(name, new ContentProblem(Math.max(1, place.line()), place.sentence()));
        }
        if (result.held()) {
            tally.warn(name, new ContentProblem(1, PersonalData.keptAsDraft()));
        }
    }
}
