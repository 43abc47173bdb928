package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.files.Spreadsheet;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.Person;
import khlang.organization.Sheet;
import khlang.organization.SheetUpload;
import khlang.organization.SheetUploads;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/**
 * Takes over sheets of trainings in two steps: the first shows what would become of each row and
 * stores nothing, the second stores exactly what was shown, all of it or nothing, or shows it again
 * when things have changed meanwhile.
 */
@ApplicationScoped
@Transactional
public class TrainingImport {

    @PersistenceContext EntityManager entities;
    @Inject Organization organization;
    @Inject SheetUploads uploads;
    @Inject Trainings trainings;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** The empty sheet to fill in. */
    public Spreadsheet template() {
        return Sheet.template(TrainingColumn.class);
    }

    /**
     * Takes a sheet and stores no training.
     *
     * @return the key under which it waits for whoever sent it
     * @throws khlang.organization.RefusedException when it is no sheet of trainings
     */
    public String upload(String fileName, byte[] bytes) {
        requireImport();
        return uploads.keep(
                TrainingSheet.PURPOSE,
                fileName,
                Sheet.read(bytes, TrainingColumn.class, TrainingSheet.LONGEST_CELL));
    }

    /** What a sheet would do; empty when it is nobody's or another's. */
    public Optional<TrainingPlan> preview(String key) {
        requireImport();
        return uploads.find(TrainingSheet.PURPOSE, key).map(this::plan);
    }

    /** Throws a sheet away. */
    public void forget(String key) {
        requireImport();
        uploads.take(TrainingSheet.PURPOSE, key);
    }

    /**
     * Stores what was shown; rows that are wrong are left out.
     *
     * @param digest of the plan that was shown
     * @return what was done; empty when the sheet is nobody's, another's or done already
     * @throws ChangedMeanwhileException when the sheet would now do something else
     */
    public Optional<TrainingPlan> confirm(String key, String digest) {
        requireImport();
        organization.oneAtATime();
        Optional<SheetUpload> upload = uploads.take(TrainingSheet.PURPOSE, key);
        if (upload.isEmpty()) {
            return Optional.empty();
        }
        TrainingPlan plan = plan(upload.get());
        if (!plan.digest().equals(digest)) {
            throw new ChangedMeanwhileException();
        }
        store(plan);
        return Optional.of(plan);
    }

    private void store(TrainingPlan plan) {
        Map<Object, List<TrainingPlan.Row>> groups =
                plan.rows().stream()
                        .filter(row -> !row.newcomers().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        row ->
                                                row.training() == 0
                                                        ? "row " + row.first()
                                                        : (Object) row.training(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        groups.values().forEach(this::store);
    }

    /** Stores the rows of one training. */
    private void store(List<TrainingPlan.Row> rows) {
        TrainingPlan.Row first = rows.getFirst();
        List<TrainingPlan.Newcomer> newcomers =
                rows.stream().flatMap(row -> row.newcomers().stream()).toList();
        boolean isNew = first.training() == 0;
        Training training = isNew ? record(first.details(), newcomers) : locked(first.training());
        newcomers.forEach(one -> entities.persist(new Participant(training.id(), one)));
        if (!isNew) {
            entities.lock(training, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        audit.record(
                isNew ? AuditAction.TRAINING_RECORDED : AuditAction.TRAINING_CHANGED,
                "training:" + training.id(),
                isNew ? "" : training.details().inWords(),
                training.details().inWords()
                        + " · "
                        + newcomers.stream()
                                .map(one -> (isNew ? "" : "+ ") + one.person().fullName())
                                .collect(Collectors.joining(", ")));
    }

    private Training record(TrainingDetails details, List<TrainingPlan.Newcomer> newcomers) {
        var training =
                new Training(
                        details, owner(newcomers), reader.actor().person(), clock.instant(), null);
        entities.persist(training);
        entities.flush();
        return training;
    }

    /** Whoever records for the whole office leaves a division what is of that division alone. */
    private Division owner(List<TrainingPlan.Newcomer> newcomers) {
        Set<Optional<Division>> theirs =
                newcomers.stream()
                        .map(one -> Optional.ofNullable(one.division()))
                        .collect(Collectors.toSet());
        boolean everywhere = rights.allows(Right.RECORD_TRAINING);
        return everywhere && theirs.size() == 1
                ? theirs.iterator().next().orElse(null)
                : own().orElse(null);
    }

    private Training locked(long id) {
        Training training = entities.find(Training.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (training == null || !trainings.mayChange(training)) {
            throw new ChangedMeanwhileException();
        }
        return training;
    }

    private TrainingPlan plan(SheetUpload upload) {
        List<Person> everybody =
                entities.createQuery(
                                "select n from Person n join fetch n.position"
                                        + " left join fetch n.division",
                                Person.class)
                        .getResultList();
        var planner =
                new TrainingPlanner(
                        everybody, organization.divisions(), known(), LocalDate.now(clock));
        return new TrainingPlan(upload.fileName(), planner.plan(upload.rows()));
    }

    private Map<String, TrainingPlanner.Known> known() {
        Map<Long, Set<Long>> people = new HashMap<>();
        for (Object[] row :
                entities.createQuery(
                                "select p.trainingId, n.id from Participant p join p.person n",
                                Object[].class)
                        .getResultList()) {
            people.computeIfAbsent((Long) row[0], none -> new HashSet<>()).add((Long) row[1]);
        }
        Map<String, TrainingPlanner.Known> known = new HashMap<>();
        for (Training one :
                entities.createQuery(
                                "select t from Training t left join fetch t.division order by t.id",
                                Training.class)
                        .getResultList()) {
            TrainingDetails details = one.details();
            known.putIfAbsent(
                    TrainingPlanner.key(details.course(), details.firstDay(), details.lastDay()),
                    new TrainingPlanner.Known(
                            one.id(),
                            people.getOrDefault(one.id(), Set.of()),
                            trainings.mayChange(one)));
        }
        return known;
    }

    private Optional<Division> own() {
        long self = reader.actor().person();
        return self == 0
                ? Optional.empty()
                : Optional.ofNullable(entities.find(Person.class, self)).flatMap(Person::division);
    }

    private void requireImport() {
        rights.require(
                Right.RECORD_TRAINING,
                new Subject(own().map(Division::slug).orElse(""), reader.actor().person()));
    }
}
