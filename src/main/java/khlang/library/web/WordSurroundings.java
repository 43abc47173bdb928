package khlang.library.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import khlang.library.AttachmentFile;
import khlang.library.AttachmentSummary;
import khlang.library.Documents;
import khlang.library.PublishedDocument;
import khlang.rights.Reader;
import khlang.word.Surroundings;

/** What a document's text names: its files, and addresses that are whole outside of the portal. */
final class WordSurroundings implements Surroundings {

    private static final Set<String> EMBEDDED = Set.of("image/png", "image/jpeg", "image/gif");
    private static final long LARGEST = 20L << 20;
    private static final Pattern FILE = Pattern.compile("/attachments/([0-9]{1,18})/.*");
    private static final Pattern WHOLE = Pattern.compile("(?i)(?:https?://|mailto:|tel:).+");

    private final List<FileLink> links;
    private final List<AttachmentSummary> files;
    private final Documents documents;
    private final Reader reader;
    private final String portal;

    /**
     * @param portal the portal's address without a slash at its end
     */
    WordSurroundings(
            PublishedDocument document, Documents documents, Reader reader, String portal) {
        files = document.attachments();
        links = files.stream().map(FileLink::of).toList();
        this.documents = documents;
        this.reader = reader;
        this.portal = portal;
    }

    @Override
    public Optional<byte[]> image(String source) {
        return key(source)
                .flatMap(id -> documents.attachment(id, reader))
                .filter(file -> EMBEDDED.contains(file.mediaType()) && file.size() <= LARGEST)
                .map(WordSurroundings::bytes);
    }

    /** Of a file of the document by its name, of any other by its address. */
    private Optional<Long> key(String source) {
        for (int i = 0; i < files.size(); i++) {
            if (links.get(i).isNamed(source)) {
                return Optional.of(files.get(i).id());
            }
        }
        Matcher address = FILE.matcher(source);
        return address.matches() ? Optional.of(Long.valueOf(address.group(1))) : Optional.empty();
    }

    private static byte[] bytes(AttachmentFile file) {
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> address(String destination) {
        if (WHOLE.matcher(destination).matches()) {
            return Optional.of(destination);
        }
        String path =
                destination.startsWith("/")
                        ? destination
                        : FileLink.resolver(links).resolve(destination).orElse("");
        return path.isEmpty() || path.startsWith("//")
                ? Optional.empty()
                : Optional.of(portal + path);
    }
}
