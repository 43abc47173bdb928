package khlang.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import khlang.extraction.Caution;
import khlang.extraction.Extraction;
import khlang.extraction.LimitedProcesses;
import khlang.extraction.MediaKind;
import khlang.extraction.Reading;
import khlang.extraction.Refusal;
import khlang.extraction.TaskResult.PartFile;
import khlang.extraction.VirusScan;
import khlang.intake.Arrival.Damage;
import khlang.language.Sentences;
import khlang.library.DocumentRules;
import khlang.thai.TextDamage;
import khlang.word.ReadText;
import khlang.word.TakenText;
import khlang.word.WrittenPages;

/** Reads what people bring in; parsers of foreign files run in the limited process only. */
@ApplicationScoped
public class IncomingFiles {

    private static final Sentences WORDS = new Sentences("khlang.intake.messages");
    private static final int HEAD = 1_024;

    /** The longest text of a PDF file that is taken over, in characters: about 400 pages. */
    private static final int LONGEST_PAGES = 1_000_000;

    private static final Pattern MISREAD_NUMBER =
            Pattern.compile("^[A-Za-z]{1,3}[.)]\\s+(?=[\\u0e01-\\u0e4e])", Pattern.MULTILINE);

    /** Stands for a title that nobody looks at, so that the first line stays in the text. */
    private static final String UNTITLED = "-";

    @Inject LimitedProcesses processes;
    @Inject Extraction extraction;
    @Inject VirusScan viruses;

    /**
     * What a file says.
     *
     * @param title empty when it says none
     * @param keeper throws the pictures away; they must have been moved before
     */
    public record Text(
            String title,
            String markdown,
            List<String> warnings,
            Damage damage,
            List<PartFile> pictures,
            Runnable keeper)
            implements AutoCloseable {

        @Override
        public void close() {
            keeper.run();
        }
    }

    /**
     * Reads a file: seconds, four minutes at most. Call it outside of transactions, and close what
     * it answers.
     *
     * @param name as the sender calls it
     * @throws UnreadFileException when there is nothing to take over
     */
    public Text read(Path file, String name) throws IOException, UnreadFileException {
        Optional<Refusal> virus = viruses.check(file);
        if (virus.isPresent()) {
            throw new UnreadFileException(virus.get().sentence());
        }
        return isArchive(file) ? word(file, name) : pages(file, name);
    }

    /** Word files are archives; the others are told apart by the process that reads them. */
    private static boolean isArchive(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.startsWith("PK") && !head.contains("%PDF-");
        }
    }

    private Text word(Path file, String name) throws UnreadFileException {
        TakenText taken = TakenText.read(file, processes);
        boolean kept = false;
        try {
            if (taken.notWord()) {
                throw refusedByKind(file, name, taken.refused().orElseThrow());
            }
            if (taken.refused().isPresent()) {
                throw new UnreadFileException(taken.refused().get());
            }
            refuseTooLong(taken.markdown());
            kept = true;
            return new Text(
                    taken.title(),
                    taken.markdown(),
                    taken.warnings(),
                    Damage.NONE,
                    taken.pictures(),
                    taken::close);
        } finally {
            if (!kept) {
                taken.close();
            }
        }
    }

    /** A table or slides may be a sound file all the same. */
    private UnreadFileException refusedByKind(Path file, String name, String broken) {
        return switch (extraction.read(file, name)) {
            case Reading.Read read when read.kind() == MediaKind.DOCX ->
                    new UnreadFileException(broken);
            case Reading.Read read -> new UnreadFileException(asAttachment(read.kind()));
            case Reading.Refused refused -> new UnreadFileException(refused.refusal().sentence());
        };
    }

    private static String asAttachment(MediaKind kind) {
        return switch (kind) {
            case DOC, ODT -> WORDS.say("attachText", kind.ending());
            case XLSX, PPTX, XLS, PPT, ODS, ODP -> WORDS.say("attach", kind.ending());
            default -> WORDS.say("otherKind");
        };
    }

    private Text pages(Path file, String name) throws UnreadFileException {
        return switch (extraction.read(file, name)) {
            case Reading.Refused refused ->
                    throw new UnreadFileException(refused.refusal().sentence());
            case Reading.Read read when read.kind() != MediaKind.PDF ->
                    throw new UnreadFileException(asAttachment(read.kind()));
            case Reading.Read read -> pages(read);
        };
    }

    private static Text pages(Reading.Read read) throws UnreadFileException {
        if (read.text().isBlank()) {
            throw new UnreadFileException(WORDS.say("scanned"));
        }
        var warnings = new ArrayList<String>();
        warnings.add(WORDS.say("pages"));
        read.cautions().stream()
                .filter(one -> one == Caution.SCANNED || one == Caution.OPENS_WITHOUT_PASSWORD)
                .forEach(one -> warnings.add(WORDS.say("pages." + one.name())));
        String text = read.text().replace('\f', '\n');
        if (text.length() > LONGEST_PAGES || read.cautions().contains(Caution.CUT)) {
            text = text.substring(0, Math.max(0, text.lastIndexOf('\n', LONGEST_PAGES)));
            warnings.add(WORDS.say("pages.CUT", LONGEST_PAGES));
        }
        TextDamage.Found found = TextDamage.in(text);
        if (found.places() > 0) {
            text = MendedThai.of(text);
        }
        Damage damage = new Damage(found.places(), TextDamage.in(text).places(), found.examples());
        ReadText pages = WrittenPages.read(title(read.title()), text);
        warnings.addAll(pages.warnings());
        refuseTooLong(pages.markdown());
        return new Text(pages.title(), pages.markdown(), warnings, damage, List.of(), () -> {});
    }

    /**
     * What a machine has seen on pictures of pages, as Markdown. It puts an empty line behind every
     * line, which says nothing; it knows no title, and takes Thai numbers before a heading for
     * Latin letters: such a line stands alone, without them.
     */
    public static String seen(String pages) {
        String lines = pages.replaceAll("\\s*\\R\\s*|\\f", "\n");
        String alone = MISREAD_NUMBER.matcher(lines).replaceAll("\n");
        return WrittenPages.read(UNTITLED, MendedThai.of(alone)).markdown();
    }

    /** Many programs write the name of the file there, or their own. */
    private static String title(String said) {
        boolean useless =
                said.matches("(?i).*\\.[a-z]{2,5}|microsoft word.*|untitled.*")
                        || TextDamage.in(said).places() > 0;
        return useless ? "" : said;
    }

    private static void refuseTooLong(String markdown) throws UnreadFileException {
        if (markdown.length() > DocumentRules.MARKDOWN_LENGTH) {
            throw new UnreadFileException(WORDS.say("tooLong"));
        }
    }
}
