package khlang.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.library.Archive;
import khlang.library.ArchivedDocument;
import khlang.library.AttachmentFile;
import khlang.library.Categories;
import khlang.library.Category;
import khlang.library.DescriptionFormat;
import khlang.library.History;
import khlang.library.RevisionSummary;
import khlang.organization.Committees;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.OrganizationDescription;
import khlang.organization.Position;
import khlang.organization.Positions;
import khlang.organization.StaffType;
import khlang.organization.StaffTypes;
import khlang.plan.ActionPlan;
import khlang.plan.PlanRevision;
import khlang.plan.Plans;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Writes the library as a content folder. Each document is read in a transaction of its own: the
 * portal goes on meanwhile, and no more than one text is in memory.
 */
@ApplicationScoped
public class ContentExport {

    private static final int AT_ONCE = 200;

    @Inject Organization organization;
    @Inject StaffTypes staffTypes;
    @Inject Positions positions;
    @Inject Committees committees;
    @Inject Categories categories;
    @Inject Archive archive;
    @Inject History history;
    @Inject KeptFiles kept;
    @Inject Plans plans;
    @Inject Rights rights;
    @Inject AuditLog audit;

    /**
     * Writes everything that readers see.
     *
     * @param withHistory writes all revisions of all documents, too, with who, when and why
     * @throws IOException when the target refuses, or a file is missing in the store
     */
    public ExportSummary write(boolean withHistory, ExportTarget target) throws IOException {
        rights.require(Right.ADMINISTER);
        writeBeside(target);
        var run = new Run(withHistory, target);
        List<ArchivedDocument> some = archive.after("", AT_ONCE);
        while (!some.isEmpty()) {
            for (ArchivedDocument one : some) {
                run.write(one);
            }
            some = archive.after(some.getLast().slug(), AT_ONCE);
        }
        ExportSummary summary = run.summary();
        audit.recordApart(AuditAction.CONTENT_EXPORTED, "folder:export", "", summary.words());
        return summary;
    }

    private void writeBeside(ExportTarget target) throws IOException {
        Optional<OrganizationDescription> described = describeOrganization();
        if (described.isPresent()) {
            target.text(
                    ContentPath.ORGANIZATION,
                    OrganizationText.write(described.get(), kept.text(ContentPath.ORGANIZATION)));
        }
        target.text(
                ContentPath.CATEGORIES,
                CategoriesFile.write(
                        categories.all().stream().map(Category::description).toList(),
                        kept.text(ContentPath.CATEGORIES)));
        Map<String, ActionPlan> changed = changedPlans();
        for (String path : kept.paths(ContentPath.PLANS + "/")) {
            if (!changed.containsKey(path)) {
                target.text(path, kept.text(path).orElseThrow());
            }
        }
        for (Map.Entry<String, ActionPlan> one : changed.entrySet()) {
            target.text(one.getKey(), PlanFile.write(one.getValue()));
        }
        Optional<String> synonyms = kept.text(ContentPath.SYNONYMS);
        if (synonyms.isPresent()) {
            target.text(ContentPath.SYNONYMS, synonyms.get());
        }
    }

    private Optional<OrganizationDescription> describeOrganization() {
        return organization
                .municipality()
                .map(
                        municipality ->
                                new OrganizationDescription(
                                        municipality.description(),
                                        organization.divisions().stream()
                                                .map(Division::description)
                                                .toList(),
                                        staffTypes.all().stream()
                                                .map(StaffType::description)
                                                .toList(),
                                        positions.all().stream()
                                                .map(Position::description)
                                                .toList(),
                                        committees.descriptions()));
    }

    /** Plans that were made or changed here, by the paths of their files. */
    private Map<String, ActionPlan> changedPlans() {
        var changed = new TreeMap<String, ActionPlan>();
        for (FiscalYear year : plans.years()) {
            plans.newest(year)
                    .filter(PlanRevision::isEdited)
                    .ifPresent(one -> changed.put(ContentPath.plan(year), one.plan()));
        }
        return changed;
    }

    /** Counts what one export writes. */
    private final class Run {

        private final boolean withHistory;
        private final ExportTarget target;
        private int documents;
        private int files;
        private int revisions;
        private int leftOut;

        Run(boolean withHistory, ExportTarget target) {
            this.withHistory = withHistory;
            this.target = target;
        }

        void write(ArchivedDocument document) throws IOException {
            boolean withPast = withHistory && document.revisions() > 0;
            if (!document.isPublished() && !withPast) {
                leftOut++;
                return;
            }
            if (document.isPublished()) {
                documents++;
                target.text(
                        ContentPath.document(document.category(), document.slug()),
                        archive.file(document, document.life().published()));
            }
            Integer published = document.life().published();
            int shown = published == null ? document.revisions() : published;
            for (AttachmentFile file : archive.attachments(document, shown)) {
                files++;
                target.file(
                        ContentPath.attachment(
                                document.category(), document.slug(), file.fileName()),
                        file.path());
            }
            if (withPast) {
                writeHistory(document);
            }
        }

        private void writeHistory(ArchivedDocument document) throws IOException {
            List<RevisionSummary> lines =
                    history.of(document.slug()).map(history::all).orElse(List.of());
            target.text(
                    ContentPath.history(document.slug()),
                    DescriptionFormat.yaml(HistoryFile.of(document, lines)));
            for (RevisionSummary line : lines) {
                revisions++;
                target.text(
                        ContentPath.revision(document.slug(), line.number()),
                        archive.file(document, line.number()));
            }
        }

        ExportSummary summary() {
            return new ExportSummary(documents, files, revisions, leftOut);
        }
    }
}
