package khlang.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import khlang.files.Spreadsheet;
import khlang.library.DocumentRules;
import khlang.library.NamedDocument;
import khlang.library.NamedDocuments;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.organization.Sheet;
import khlang.organization.SheetRow;
import khlang.organization.SheetUpload;
import khlang.organization.SheetUploads;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Takes over sheets of tasks in two steps: the first shows what would become of each row and stores
 * nothing, the second stores exactly what was shown, all of it or nothing, or shows it again when
 * things have changed meanwhile.
 */
@ApplicationScoped
@Transactional
public class TaskImport {

    /** How many tasks a sheet may have. */
    public static final int MOST = 1_000;

    /** How many different manuals a sheet may name by their titles. */
    private static final int MOST_TITLES = 200;

    @PersistenceContext EntityManager entities;
    @Inject Organization organization;
    @Inject SheetUploads uploads;
    @Inject NamedDocuments documents;
    @Inject WorkTasks tasks;
    @Inject TaskRules rules;
    @Inject TaskWriting writing;
    @Inject Rights rights;
    @Inject Clock clock;

    /** The empty sheet to fill in. */
    public Spreadsheet template() {
        return Sheet.template(TaskColumn.class);
    }

    /**
     * Takes a sheet and stores no task.
     *
     * @return the key under which it waits for whoever sent it
     * @throws RefusedException when it is no sheet of tasks, or too long
     */
    public String upload(String fileName, byte[] bytes) {
        requireSome();
        List<SheetRow> rows = Sheet.read(bytes, TaskColumn.class, TaskSheet.LONGEST_CELL);
        if (rows.size() > MOST) {
            throw new RefusedException("file", "tooManyTasksInSheet", MOST);
        }
        return uploads.keep(TaskSheet.PURPOSE, fileName, rows);
    }

    /** What a sheet would do; empty when it is nobody's or another's. */
    public Optional<TaskPlan> preview(String key) {
        requireSome();
        return uploads.find(TaskSheet.PURPOSE, key).map(this::plan);
    }

    /** Throws a sheet away. */
    public void forget(String key) {
        requireSome();
        uploads.take(TaskSheet.PURPOSE, key);
    }

    /**
     * Stores what was shown; rows that are wrong are left out.
     *
     * @param digest of the plan that was shown
     * @return what was done; empty when the sheet is nobody's, another's or done already
     * @throws ChangedMeanwhileException when the sheet would now do something else
     */
    public Optional<TaskPlan> confirm(String key, String digest) {
        requireSome();
        organization.oneAtATime();
        Optional<SheetUpload> upload = uploads.take(TaskSheet.PURPOSE, key);
        if (upload.isEmpty()) {
            return Optional.empty();
        }
        TaskPlan plan = plan(upload.get());
        if (!plan.digest().equals(digest)) {
            throw new ChangedMeanwhileException();
        }
        plan.rows().forEach(this::store);
        return Optional.of(plan);
    }

    private void store(TaskPlan.Row row) {
        switch (row.fate()) {
            case NEW -> writing.add(row.details(), null);
            case CHANGED ->
                    writing.change(
                            entities.find(
                                    WorkTask.class, row.task(), LockModeType.PESSIMISTIC_WRITE),
                            row.details());
            case WRONG, UNCHANGED -> {} // nothing to store
        }
    }

    private TaskPlan plan(SheetUpload upload) {
        List<SheetRow> rows = upload.rows();
        List<Division> own = tasks.divisions();
        LocalDate today = LocalDate.now(clock);
        Map<String, Optional<NamedDocument>> manuals = manuals(rows);
        var planner =
                new TaskPlanner(
                        everybody(),
                        organization.namedDivisions(),
                        own,
                        known(own, today),
                        (draft, before) ->
                                rules.check(
                                        draft,
                                        own,
                                        before,
                                        today,
                                        typed -> manuals.getOrDefault(typed, Optional.empty())),
                        today);
        return new TaskPlan(upload.fileName(), planner.plan(rows));
    }

    private List<Person> everybody() {
        return entities.createQuery(
                        "select n from Person n join fetch n.position left join fetch n.division",
                        Person.class)
                .getResultList();
    }

    private Map<String, WorkTask> known(List<Division> own, LocalDate today) {
        Map<String, WorkTask> known = new HashMap<>();
        if (!own.isEmpty()) {
            entities.createQuery(
                            "select t from WorkTask t join fetch t.division join fetch t.owner"
                                    + " where t.division.slug in :own"
                                    + " and (t.endedOn is null or t.endedOn >= :today)"
                                    + " order by t.id",
                            WorkTask.class)
                    .setParameter("own", own.stream().map(Division::slug).toList())
                    .setParameter("today", today)
                    .getResultList()
                    .forEach(
                            one ->
                                    known.putIfAbsent(
                                            TaskPlanner.key(one.division(), one.title()), one));
        }
        return known;
    }

    /** The documents that cells mean: those named as in addresses in one question. */
    private Map<String, Optional<NamedDocument>> manuals(List<SheetRow> rows) {
        Set<String> typed =
                rows.stream()
                        .map(row -> row.cell(TaskColumn.MANUAL))
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.toSet());
        Map<String, NamedDocument> named =
                documents.among(typed.stream().filter(DocumentRules::isSlug).toList());
        Map<String, Optional<NamedDocument>> found = new HashMap<>();
        named.forEach((slug, one) -> found.put(slug, Optional.of(one)));
        typed.stream()
                .filter(one -> !found.containsKey(one))
                .sorted()
                .limit(MOST_TITLES)
                .collect(Collectors.toMap(Function.identity(), documents::find))
                .forEach(found::put);
        return found;
    }

    private void requireSome() {
        if (!rights.allowsSome(Right.KEEP_TASKS)) {
            throw new NotThereException();
        }
    }
}
