package khlang.library;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import khlang.extraction.Caution;
import khlang.extraction.MediaKind;
import khlang.privacy.PersonalData;

/**
 * A file that was looked at and may be kept. Closing it throws it away, unless it was hung on a
 * document.
 */
public final class CheckedFile implements AutoCloseable {

    private final ReceivedFile received;
    private final String name;
    private final MediaKind kind;
    private final List<Caution> cautions;
    private final List<PersonalData> found;

    /**
     * @param name with an ending that fits the content
     */
    CheckedFile(
            ReceivedFile received,
            String name,
            MediaKind kind,
            List<Caution> cautions,
            List<PersonalData> found) {
        this.received = received;
        this.name = name;
        this.kind = kind;
        this.cautions = cautions;
        this.found = found;
    }

    /** The hash of its bytes, in hexadecimal. */
    public String sha256() {
        return received.file().sha256();
    }

    /** What it is, by its content. */
    public MediaKind kind() {
        return kind;
    }

    ReceivedFile received() {
        return received;
    }

    /** The name with an ending that fits the content. */
    public String name() {
        return name;
    }

    /** Whether the sender calls it so, apart from signs that no file name may have. */
    public boolean isNamed(String sent) {
        return name.equals(FileNames.clean(sent));
    }

    /** What the sender should know of it, in Thai. */
    public List<String> sentences() {
        return Stream.concat(
                        cautionSentences().stream(),
                        found.stream()
                                .filter(one -> one.kind().stopsPublishing())
                                .limit(1)
                                .map(PersonalData::sentence))
                .toList();
    }

    /** Whether it is this very one, as it came. */
    boolean holds(ReceivedFile one) {
        return received.path().equals(one.path());
    }

    /** Names it for a document's text at work. */
    Attachment hungOn(Document document, String freeName, Instant at) {
        return new Attachment(document, freeName, kind.mediaType(), received.file(), at)
                .holding(cautions, found);
    }

    /** Names it for another room. */
    KeptFile kept(String freeName, long person, Instant at) {
        return new KeptFile(freeName, kind.mediaType(), received.file(), cautions, person, at);
    }

    /** Puts it in the place of another one. */
    void takePlaceOf(Attachment other) {
        other.replaceWith(received.file(), kind.mediaType()).holding(cautions, found);
    }

    /** The personal data in it, as far as its text could be read. */
    List<PersonalData> found() {
        return found;
    }

    /** What a person should know of it, in Thai; personal data apart. */
    List<String> cautionSentences() {
        return cautions.stream().map(Caution::sentence).toList();
    }

    /** Whether somebody must say that everybody may have it. */
    boolean mustBeConfirmed() {
        return PersonalData.stopPublishing(found) || cautions.contains(Caution.PLACE);
    }

    @Override
    public void close() throws IOException {
        received.close();
    }
}
