package khlang.evaluation.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.organization.Municipality;
import khlang.organization.Organization;
import khlang.pack.PackNames;
import khlang.plan.ActionPlan;
import khlang.plan.PlanRow;
import khlang.plan.Plans;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Rights;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes packs of evidence for those who see all of it. Heads get none: what is signed as the
 * office's must not be a part of it that looks like the whole.
 */
@ApplicationScoped
@Transactional
public class Packs {

    @Inject @Any Instance<PackContent> contents;
    @Inject PackCover cover;
    @Inject OfficeKey key;
    @Inject Plans plans;
    @Inject Organization organization;
    @Inject AuditLog audit;
    @Inject Rights rights;
    @Inject Clock clock;

    @Inject
    @ConfigProperty(name = "khlang.version", defaultValue = "?")
    String version;

    /** Whether the one who asks may have packs. */
    public boolean mayTake() {
        return rights.allows(Right.SEE_EVIDENCE);
    }

    /**
     * A pack that is ready to be written. It is noted now: whoever gets a half of it has got
     * something, too.
     *
     * @param row its id; empty for all of the plan
     * @throws RightMissingException when the asker does not see all evidence
     * @throws NotThereException when the year has no plan, or the plan no such row
     */
    public EvidencePack of(FiscalYear year, Optional<String> row) {
        rights.require(Right.SEE_EVIDENCE);
        ActionPlan plan = plans.of(year).orElseThrow(NotThereException::new);
        List<PlanRow> rows =
                plan.rows().filter(one -> row.isEmpty() || one.id().equals(row.get())).toList();
        if (rows.isEmpty()) {
            throw new NotThereException();
        }
        var facts =
                new PackFacts(
                        new PackScope(plan, rows),
                        organization
                                .municipality()
                                .map(Municipality::name)
                                .orElse(plan.organization()),
                        ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                        "Khlang " + version,
                        key.key().open().fingerprint());
        var pack = new EvidencePack(facts, entries(facts), key.key());
        audit.record(
                AuditAction.PACK_MADE,
                "plan:" + year.buddhistYear(),
                "",
                String.join(" ", facts.scope().rowIds()));
        return pack;
    }

    /** What is read first, then the rooms' files in the order of their names. */
    private List<PackEntry> entries(PackFacts facts) {
        PackNames names = PackNames.ofPack();
        PackCover.NAMES.forEach(names::take);
        List<PackEntry> files =
                contents.stream()
                        .flatMap(room -> room.entries(facts.scope()).stream())
                        .sorted(Comparator.comparing(PackEntry::name))
                        .map(one -> one.named(names.take(one.name())))
                        .toList();
        var all = new ArrayList<>(cover.entries(facts, files));
        all.addAll(files);
        return all;
    }
}
