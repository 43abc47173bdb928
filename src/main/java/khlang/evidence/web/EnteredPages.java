package khlang.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import khlang.evidence.EnteredSheet;
import khlang.library.AttachmentLimit;
import khlang.organization.web.Edit;
import khlang.plan.KnownFigures;
import khlang.plan.Plans;
import khlang.plan.web.MeasureText;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Puts the page of a typed-in value together. */
@ApplicationScoped
class EnteredPages {

    @Inject EvidenceViews views;
    @Inject KnownFigures figures;
    @Inject Plans plans;
    @Inject AttachmentLimit limit;
    @Inject Rights rights;

    /**
     * @param said what was just done; empty for nothing
     */
    EnteredValuePage page(EnteredSheet sheet, Edit edit, String said) {
        MeasureText text =
                plans.of(sheet.year()).map(MeasureText::of).orElseThrow(NotThereException::new);
        return new EnteredValuePage(
                sheet,
                edit,
                views.lines(sheet.year(), sheet.proofs()),
                Optional.ofNullable(figures.countedByRooms(sheet.year()).get(sheet.measure().key()))
                        .map(one -> text.value(one)),
                text,
                rights.allowsSome(Right.SEE_EVIDENCE),
                limit.megabytes(),
                said);
    }
}
