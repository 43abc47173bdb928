package khlang.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import khlang.library.AttachmentShelf;
import khlang.library.DocumentDraft;
import khlang.library.DocumentRules;
import khlang.library.DocumentState;
import khlang.library.EarlierText;
import khlang.library.Restoration;
import khlang.library.RevisionSummary;
import khlang.library.SaveResult;
import khlang.library.SaveStatus;
import khlang.library.SourceFile;
import khlang.privacy.PersonalData;

/** The past of the documents of one import; it comes before their files. */
class HistoryImport {

    private static final System.Logger LOG = System.getLogger(HistoryImport.class.getName());

    private final Path folder;
    private final Restoration restoration;
    private final AttachmentShelf attachments;
    private final ImportTally tally;

    HistoryImport(
            Path folder, Restoration restoration, AttachmentShelf attachments, ImportTally tally) {
        this.folder = folder;
        this.restoration = restoration;
        this.attachments = attachments;
        this.tally = tally;
    }

    /** Takes all of them; a folder without any history is as good. */
    void takeAll() throws IOException {
        Path all = folder.resolve(ContentPath.HISTORY);
        if (!Files.isDirectory(all, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> documents = Files.list(all)) {
            for (Path one : documents.sorted().toList()) {
                if (Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)) {
                    take(one);
                }
            }
        }
    }

    private void take(Path past) {
        String slug = past.getFileName().toString();
        String name = ContentPath.history(slug);
        try {
            take(past, slug, name);
        } catch (ContentFileException e) {
            tally.tellProblems(name, e.problems());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, () -> "Not imported: " + name, e);
            tally.tellProblems(name, List.of(ContentProblem.of(1, "refused")));
        }
    }

    private void take(Path past, String slug, String name) throws ContentFileException {
        if (!DocumentRules.isSlug(slug)) {
            throw new ContentFileException(ContentProblem.of(1, "historySlug", slug));
        }
        HistoryFile history =
                HistoryFile.parse(read(past.resolve(ContentPath.HISTORY_FILE)).text());
        var texts = new ArrayList<EarlierText>();
        for (RevisionSummary told : history.told()) {
            texts.add(text(past, slug, told));
        }
        SaveResult result = restoration.restore(slug, history.life(), texts);
        if (result.status() == SaveStatus.ERROR) {
            throw new ContentFileException(
                    result.violations().stream()
                            .map(
                                    one ->
                                            ContentProblem.of(
                                                    1, "violation", one.field(), one.sentence()))
                            .toList());
        }
        if (result.status() == SaveStatus.CONFLICT) {
            tally.warn(name, ContentProblem.of(1, "historyKept"));
            return;
        }
        tally.tell(name, result.status());
        result.found().forEach(one -> tally.warn(name, new ContentProblem(1, one.sentence())));
        if (result.held()) {
            tally.warn(name, new ContentProblem(1, PersonalData.keptAsDraft()));
        }
        if (history.life().state() != DocumentState.PUBLISHED) {
            takeFiles(slug, texts);
        }
    }

    /** The files of a document that readers do not see stand beside no file of it. */
    private void takeFiles(String slug, List<EarlierText> texts) throws ContentFileException {
        DocumentDraft newest = texts.getLast().draft();
        Path file = folder.resolve(ContentPath.document(newest.description().category(), slug));
        new AttachmentImport(folder, attachments, tally, newest).takeBeside(file);
    }

    private EarlierText text(Path past, String slug, RevisionSummary told)
            throws ContentFileException {
        String fileName = ContentPath.revision(told.number());
        Path file = past.resolve(fileName);
        try {
            TextFile text = read(file);
            return new EarlierText(
                    told,
                    DocumentFile.parse(slug, text.text()).draft(),
                    new SourceFile(
                            ContentPath.revision(slug, told.number()), text.hash(), text.raw()));
        } catch (ContentFileException e) {
            ContentProblem first = e.problems().getFirst();
            throw new ContentFileException(
                    ContentProblem.of(1, "historyText", fileName, first.line(), first.sentence()));
        }
    }

    private static TextFile read(Path file) throws ContentFileException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ContentFileException(ContentProblem.of(1, "outside"));
        }
        return TextFile.read(file);
    }
}
