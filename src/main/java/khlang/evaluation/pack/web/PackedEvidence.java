package khlang.evaluation.pack.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import khlang.calendar.ThaiDates;
import khlang.evaluation.pack.PackContent;
import khlang.evaluation.pack.PackEntry;
import khlang.evaluation.pack.PackScope;
import khlang.evidence.EvidenceItem;
import khlang.evidence.EvidenceItems;
import khlang.evidence.OpenedEvidence;
import khlang.language.Sentences;
import khlang.library.AttachmentFile;
import khlang.organization.Division;
import khlang.plan.PlanRow;

/** What proves the rows in packs: the files, and a list of them with all links and letters. */
@ApplicationScoped
class PackedEvidence implements PackContent {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.pack.web.words");

    @Inject EvidenceItems evidence;

    @Override
    public List<PackEntry> entries(PackScope scope) {
        var entries = new ArrayList<PackEntry>();
        for (PlanRow row : scope.rows()) {
            List<OpenedEvidence> all = evidence.opened(scope.year(), row.id());
            if (!all.isEmpty()) {
                entries.add(list(row, all));
            }
            for (int i = 0; i < all.size(); i++) {
                for (AttachmentFile file : all.get(i).files()) {
                    entries.add(
                            PackEntry.file(
                                    WORDS.say("proof.name", row.id(), name(i, file)),
                                    all.get(i).item().caption(),
                                    file.path()));
                }
            }
        }
        return entries;
    }

    private static PackEntry list(PlanRow row, List<OpenedEvidence> all) {
        List<List<String>> table = new ArrayList<>();
        table.add(Arrays.asList(WORDS.say("proofs.columns").split(",")));
        for (int i = 0; i < all.size(); i++) {
            table.add(cells(i, all.get(i)));
        }
        return new PackEntry(
                WORDS.say("proofs.name", row.id()),
                WORDS.say("proofs.title", row.activity()),
                out -> PackedFigures.write(table, out));
    }

    private static List<String> cells(int place, OpenedEvidence one) {
        EvidenceItem item = one.item();
        return List.of(
                number(place),
                item.caption(),
                item.division().map(Division::name).orElse(""),
                item.link(),
                item.letter(),
                item.letterOn().map(ThaiDates::abbreviated).orElse(""),
                item.state().label(),
                item.adder(),
                item.confirmer().orElse(""),
                one.files().stream()
                        .map(file -> name(place, file))
                        .collect(Collectors.joining(" · ")));
    }

    /** The number of the line in the list before the name that the file has in the portal. */
    private static String name(int place, AttachmentFile file) {
        return number(place) + "-" + file.fileName();
    }

    private static String number(int place) {
        return Integer.toString(place + 1);
    }
}
