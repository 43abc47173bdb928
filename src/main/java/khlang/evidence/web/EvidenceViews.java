package khlang.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.BangkokClock;
import khlang.calendar.FiscalYear;
import khlang.digest.RandomKey;
import khlang.evidence.Evidence;
import khlang.evidence.EvidenceAccess;
import khlang.evidence.EvidenceFile;
import khlang.evidence.EvidenceItem;
import khlang.evidence.EvidenceItems;
import khlang.evidence.EvidenceState;
import khlang.extraction.Caution;
import khlang.language.Sentences;
import khlang.library.AttachmentLimit;
import khlang.library.web.FileLink;
import khlang.organization.Division;
import khlang.plan.Plans;
import khlang.plan.web.EvidenceLine;
import khlang.plan.web.MeasureText;
import khlang.plan.web.RowEvidence;
import khlang.web.Choice;
import khlang.web.Form;

/** Shows what proves the rows of the plan. */
@ApplicationScoped
public class EvidenceViews implements RowEvidence {

    private static final Sentences WORDS = new Sentences("khlang.evidence.words");

    @Inject EvidenceItems items;
    @Inject EvidenceAccess access;
    @Inject Plans plans;
    @Inject AttachmentLimit limit;

    @Override
    public Optional<Shown> of(FiscalYear year, String row) {
        if (!access.seesSome()) {
            return Optional.empty();
        }
        boolean isLocked = access.isLocked(year);
        return Optional.of(
                new Shown(
                        lines(year, items.of(year, row), isLocked),
                        places(year),
                        Form.showing(Map.of("form-key", RandomKey.make())),
                        isLocked,
                        limit.megabytes()));
    }

    private List<Choice> places(FiscalYear year) {
        List<Division> kept = access.kept(year);
        List<Choice> places = new ArrayList<>();
        if (access.keepsAll()) {
            places.add(new Choice("", WORDS.say("wholeOffice")));
        } else if (kept.size() > 1) {
            places.add(new Choice("", WORDS.say("choose")));
        }
        kept.forEach(one -> places.add(new Choice(one.slug(), one.name())));
        return places;
    }

    /** Evidence as pages list it. */
    List<EvidenceLine> lines(FiscalYear year, List<Evidence> evidence) {
        return lines(year, evidence, access.isLocked(year));
    }

    private List<EvidenceLine> lines(FiscalYear year, List<Evidence> evidence, boolean isLocked) {
        MeasureText text =
                evidence.stream().anyMatch(one -> one.item().measure().isPresent())
                        ? plans.of(year).map(MeasureText::of).orElse(MeasureText.NONE)
                        : MeasureText.NONE;
        return evidence.stream().map(one -> line(one, text, isLocked)).toList();
    }

    private EvidenceLine line(Evidence one, MeasureText text, boolean isLocked) {
        EvidenceItem item = one.item();
        String address = address(item.year(), item.id());
        return new EvidenceLine(
                item.id(),
                item.version(),
                address,
                item.division().map(Division::name).orElseGet(() -> WORDS.say("wholeOffice")),
                item.caption(),
                item.link(),
                item.letter(),
                item.letterOn(),
                one.files().stream().map(file -> file(file, address + "/files")).toList(),
                item.measure().map(text::name).orElse(""),
                item.adder(),
                day(item.addedAt()),
                item.state().label(),
                item.confirmer(),
                item.confirmedAt().map(EvidenceViews::day),
                !isLocked && item.state() == EvidenceState.WAITING && items.mayConfirm(item),
                !isLocked && items.mayWithdraw(item));
    }

    private static EvidenceLine.ProvingFile file(EvidenceFile file, String folder) {
        return new EvidenceLine.ProvingFile(
                FileLink.of(file.summary(), folder),
                file.cautions().stream().map(Caution::sentence).toList());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BangkokClock.ZONE);
    }

    private static String address(FiscalYear year, long id) {
        return "/plan/" + year.buddhistYear() + "/evidence/" + id;
    }
}
