package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import khlang.extraction.Extraction;
import khlang.extraction.Reading;
import khlang.privacy.PersonalData;
import khlang.privacy.PersonalDataScan;
import khlang.privacy.TextBytes;

/** Looks into files for personal data: into texts at once, into others in a limited process. */
@ApplicationScoped
class AttachmentTexts {

    private static final Set<String> ENDINGS =
            Set.of("pdf", "docx", "doc", "xlsx", "xls", "pptx", "ppt", "odt", "ods", "odp");

    @Inject Extraction extraction;

    /**
     * What was found in a file.
     *
     * @param caution why its text could not be read, a Thai sentence; empty when it could, or when
     *     the file is none that holds text
     */
    record Found(List<PersonalData> data, Optional<String> caution) {}

    /** Reads a file; it may take seconds: call it outside of transactions. */
    Found look(Path file, String fileName) throws IOException {
        if (TextBytes.areNamed(fileName)) {
            try (InputStream bytes = Files.newInputStream(file)) {
                byte[] head = bytes.readNBytes(TextBytes.MOST);
                return new Found(
                        PersonalDataScan.find(TextBytes.of(fileName, head).orElse("")),
                        Optional.empty());
            }
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        if (!ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))) {
            return new Found(List.of(), Optional.empty());
        }
        return switch (extraction.read(file, fileName)) {
            case Reading.Read read ->
                    new Found(PersonalDataScan.find(read.text()), Optional.empty());
            case Reading.Refused refused ->
                    new Found(List.of(), Optional.of(refused.refusal().sentence()));
        };
    }
}
