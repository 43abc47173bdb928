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
import khlang.library.SaveStatus;
import khlang.library.Shelving;
import khlang.organization.OrganizationIntake;
import khlang.organization.TakenOver;

/**
 * Imports a content folder. Every file is a transaction of its own: a wrong one is told, with its
 * line, and stops nothing.
 */
@ApplicationScoped
public class ContentImport {

    @Inject OrganizationIntake organization;
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
            takeOrganization(folder, tally);
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

    /** The file is one news; each part that the portal keeps against it is another. */
    private void takeOrganization(Path folder, ImportTally tally) {
        String name = "organization.yaml";
        new FileImport(folder, name, tally)
                .take(
                        text -> {
                            List<OrganizationIntake.Part> parts =
                                    organization.takeOver(OrganizationFile.parse(text).describe());
                            for (OrganizationIntake.Part part : parts) {
                                if (part.became() == TakenOver.CONFLICT) {
                                    int line = YamlLines.of(text, part.list(), part.index(), "");
                                    tally.tellConflict(
                                            name, ContentProblem.of(line, "edited", part.name()));
                                }
                            }
                            return parts.stream().anyMatch(ContentImport::isNews)
                                    ? SaveStatus.UPDATED
                                    : SaveStatus.UNCHANGED;
                        });
    }

    private static boolean isNews(OrganizationIntake.Part part) {
        return part.became() == TakenOver.CREATED || part.became() == TakenOver.UPDATED;
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
