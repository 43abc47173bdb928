package khlang.evaluation.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import khlang.language.Sentences;
import khlang.library.DescriptionFormat;
import khlang.plan.PlanRevision;
import khlang.plan.Plans;

/** The plan in packs: as it stands, and as it was signed before each change. */
@ApplicationScoped
class PackedPlan implements PackContent {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.pack.files");

    @Inject Plans plans;

    @Override
    public List<PackEntry> entries(PackScope scope) {
        var entries = new ArrayList<PackEntry>();
        entries.add(
                PackEntry.text(
                        WORDS.say("plan.name"),
                        WORDS.say("plan.title"),
                        DescriptionFormat.json().writeValueAsString(scope.plan())));
        List<PlanRevision> revisions = plans.revisions(scope.year());
        revisions.stream()
                .skip(1)
                .map(
                        one ->
                                PackEntry.text(
                                        WORDS.say("revision.name", Integer.toString(one.number())),
                                        WORDS.say("revision.title", Integer.toString(one.number())),
                                        DescriptionFormat.json().writeValueAsString(one.plan())))
                .forEach(entries::add);
        return entries;
    }
}
