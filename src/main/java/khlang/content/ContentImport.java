package khlang.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
import khlang.library.Restoration;
import khlang.library.SaveStatus;
import khlang.library.Shelving;
import khlang.organization.OrganizationIntake;
import khlang.organization.TakenOver;
import khlang.plan.ActionPlan;
import khlang.plan.Plans;

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
    @Inject Restoration restoration;
    @Inject Plans plans;
    @Inject KeptFiles kept;
    @Inject AuditLog audit;

    private final AtomicBoolean running = new AtomicBoolean();

    /**
     * Imports what has changed since the last time.
     *
     * @param folder holds {@code organization.yaml}, {@code categories.yaml} and {@code documents/}
     * @param decisions about documents that both sides have changed
     * @param listener is told of each file, in order
     * @return empty when another import is running
     * @throws IOException when the folder itself cannot be listed
     */
    public Optional<ImportSummary> run(
            Path folder, Decisions decisions, Consumer<ImportEvent> listener) throws IOException {
        if (!running.compareAndSet(false, true)) {
            return Optional.empty();
        }
        var tally = new ImportTally(listener);
        try {
            takeOrganization(folder, tally);
            new FileImport(folder, ContentPath.CATEGORIES, tally).take(this::takeCategories);
            takePlans(folder, tally);
            keepSynonyms(folder, tally);
            new HistoryImport(folder, restoration, attachments, tally).takeAll();
            var documents = new DocumentImport(folder, shelving, attachments, tally, decisions);
            for (Path file : documentFiles(folder.resolve(ContentPath.DOCUMENTS))) {
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
        String name = ContentPath.ORGANIZATION;
        new FileImport(folder, name, tally)
                .take(
                        file -> {
                            String text = file.text();
                            List<OrganizationIntake.Part> parts =
                                    organization.takeOver(OrganizationFile.parse(text).describe());
                            for (OrganizationIntake.Part part : parts) {
                                if (part.became() == TakenOver.CONFLICT) {
                                    int line = YamlLines.of(text, part.list(), part.index(), "");
                                    tally.tellConflict(
                                            name, ContentProblem.of(line, "edited", part.name()));
                                }
                            }
                            kept.keep(name, file.raw());
                            return parts.stream().anyMatch(ContentImport::isNews)
                                    ? SaveStatus.UPDATED
                                    : SaveStatus.UNCHANGED;
                        });
    }

    private SaveStatus takeCategories(TextFile file) throws ContentFileException {
        boolean news = categories.describe(CategoriesFile.parse(file.text()));
        kept.keep(ContentPath.CATEGORIES, file.raw());
        return news ? SaveStatus.UPDATED : SaveStatus.UNCHANGED;
    }

    private void takePlans(Path folder, ImportTally tally) throws IOException {
        Path files = folder.resolve(ContentPath.PLANS);
        if (!Files.isDirectory(files)) {
            return;
        }
        List<String> names;
        try (Stream<Path> all = Files.list(files)) {
            names =
                    all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                            .map(file -> file.getFileName().toString())
                            .filter(ContentPath::isPlan)
                            .sorted()
                            .toList();
        }
        for (String one : names) {
            String name = ContentPath.PLANS + "/" + one;
            new FileImport(folder, name, tally).take(file -> takePlan(name, file, tally));
        }
    }

    private SaveStatus takePlan(String name, TextFile file, ImportTally tally)
            throws ContentFileException {
        ActionPlan plan = PlanFile.parse(file.text());
        SaveStatus became = plans.takeOver(plan);
        if (became == SaveStatus.CONFLICT) {
            String why = plans.isClosed(plan.year()) ? "planClosed" : "planChangedHere";
            tally.warn(name, ContentProblem.of(0, why));
        }
        kept.keep(name, file.raw());
        return became;
    }

    /** What an office has added to them here is kept beside; an export has the file as it came. */
    private void keepSynonyms(Path folder, ImportTally tally) {
        Path file = folder.resolve(ContentPath.SYNONYMS);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            try {
                kept.keep(ContentPath.SYNONYMS, TextFile.read(file).raw());
            } catch (ContentFileException e) {
                tally.tellProblems(ContentPath.SYNONYMS, e.problems());
            }
        }
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
