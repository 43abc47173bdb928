package khlang.stationery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import khlang.extraction.Caution;
import khlang.extraction.Extraction;
import khlang.extraction.MediaKind;
import khlang.extraction.Reading;
import khlang.extraction.VirusScan;
import khlang.organization.RefusedException;
import khlang.word.WordException;
import khlang.word.WordTemplate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at a file that shall become a template: everybody's papers will be made of it. */
@ApplicationScoped
public class TemplateCheck {

    private static final String FIELD = "file";

    @Inject Extraction extraction;
    @Inject VirusScan viruses;

    @Inject
    @ConfigProperty(name = "khlang.data.dir", defaultValue = "data")
    String dataFolder;

    /**
     * The file with its gaps filled with made-up words. It takes seconds.
     *
     * @param name as the sender calls it
     * @throws RefusedException when it is no Word file, brings programs or a virus, fetches things
     *     from elsewhere, has gaps that nobody fills or in places where they stay empty, or none at
     *     all
     */
    byte[] filled(OfficeTemplate template, String name, byte[] file) {
        if (file.length > TemplateStore.MOST_MEGABYTES << 20) {
            throw refused("template.tooLarge", TemplateStore.MOST_MEGABYTES);
        }
        refuseForeign(name, file);
        try {
            Collection<String> written = WordTemplate.gaps(new ByteArrayInputStream(file));
            List<String> unknown = unknown(template, written);
            if (!unknown.isEmpty()) {
                throw refused("template.unknownGaps", String.join(" ", unknown));
            }
            if (written.isEmpty()) {
                throw refused("template.noGaps", template.gaps().getFirst().written());
            }
            byte[] filled = TemplateStore.fill(file, template.sample());
            Collection<String> left = WordTemplate.gaps(new ByteArrayInputStream(filled));
            if (!left.isEmpty()) {
                throw refused("template.misplacedGaps", String.join(" ", left));
            }
            return filled;
        } catch (WordException e) {
            throw refused("template.refused", e.sentence());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of some things between braces that nobody fills. */
    static List<String> unknown(OfficeTemplate template, Collection<String> written) {
        List<TemplateGap> gaps = template.gaps();
        return written.stream()
                .filter(one -> gaps.stream().noneMatch(gap -> gap.explains(one)))
                .toList();
    }

    /** Foreign files are looked at in a process of their own before this one opens them. */
    private void refuseForeign(String name, byte[] file) {
        try {
            Path folder =
                    Files.createDirectories(
                            Path.of(dataFolder).toAbsolutePath().resolve("run/templates"));
            Path sent = Files.createTempFile(folder, "sent", ".docx");
            try {
                Files.write(sent, file);
                Optional<String> why =
                        viruses.check(sent)
                                .map(refusal -> refusal.sentence())
                                .or(() -> foreign(extraction.read(sent, name)));
                if (why.isPresent()) {
                    throw refused("template.refused", why.get());
                }
            } finally {
                Files.deleteIfExists(sent);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> foreign(Reading reading) {
        return switch (reading) {
            case Reading.Refused refused -> Optional.of(refused.refusal().sentence());
            case Reading.Read read when read.kind() != MediaKind.DOCX ->
                    Optional.of(refused("template.notWord").violations().getFirst().sentence());
            case Reading.Read read ->
                    read.cautions().stream()
                            .filter(one -> one == Caution.MACROS || one == Caution.EXTERNAL)
                            .findFirst()
                            .map(Caution::sentence);
        };
    }

    private static RefusedException refused(String rule, Object... arguments) {
        return new RefusedException(FIELD, rule, arguments);
    }
}
