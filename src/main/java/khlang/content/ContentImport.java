package khlang.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.library.AttachmentShelf;
import khlang.library.Categories;
import khlang.library.Shelving;
import khlang.organization.Organization;

/**
 * Imports a content folder. Every file is a transaction of its own: a wrong one is told, with its
 * line, and stops nothing.
 */
@ApplicationScoped
public class ContentImport {

    @Inject Organization organization;
    @Inject Categories categories;
    @Inject Shelving shelving;
    @Inject AttachmentShelf attachments;
    @Inject AuditLog audit;

    private final AtomicBoolean running = new AtomicBoolean();

    /**
     * Imports what has changed since the last time.
     *
     * @param folder holds {@code organization.yaml}, {@code categories.yaml} and {@code documents/}
     * @param listener is told of each file, in order
     * @return empty when another import is running
     * @throws IOException when the folder itself cannot be listed
     */
    public Optional<ImportSummary> run(Path folder, Consumer<ImportEvent> listener)
            throws IOException {
        if (!running.compareAndSet(false, true)) {
            return Optional.empty();
        }
        var tally = new ImportTally(listener);
        try {
            new FileImport(folder, "organization.yaml", tally)
                    .describe(
                            text -> {
                                OrganizationFile file = OrganizationFile.parse(text);
                                organization.describe(file.describeMunicipality());
                                organization.describe(file.describeDivisions());
                            });
            new FileImport(folder, "categories.yaml", tally)
                    .describe(text -> categories.describe(CategoriesFile.parse(text)));
            var documents = new DocumentImport(folder, shelving, attachments, tally);
            for (Path file : documentFiles(folder.resolve("documents"))) {
                documents.take(file);
            }
            return Optional.of(tally.summary());
        } finally {
            running.set(false);
            // Also when it broke off: each file that was taken is in the library.
            audit.recordApart(
                    AuditAction.CONTENT_IMPORTED,
                    "folder:" + folder.getFileName(),
                    "",
                    tally.summary().words());
        }
    }

    private static List<Path> documentFiles(Path documents) throws IOException {
        if (!Files.isDirectory(documents)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(documents, 2)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
