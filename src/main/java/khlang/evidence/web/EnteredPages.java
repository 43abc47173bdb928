package khlang.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import khlang.evidence.EnteredSheet;
import khlang.library.AttachmentLimit;
import khlang.organization.web.Edit;
import khlang.plan.KnownFigures;
import khlang.plan.web.MeasureText;

/** Puts the page of a typed-in value together. */
@ApplicationScoped
class EnteredPages {

    @Inject EvidenceViews views;
    @Inject KnownFigures figures;
    @Inject AttachmentLimit limit;

    /**
     * @param said what was just done; empty for nothing
     */
    EnteredValuePage page(EnteredSheet sheet, Edit edit, String said) {
        return new EnteredValuePage(
                sheet,
                edit,
                views.lines(sheet.year(), sheet.proofs()),
                Optional.ofNullable(figures.countedByRooms(sheet.year()).get(sheet.measure().key()))
                        .map(one -> MeasureText.value(one, one.parts().getFirst())),
                limit.megabytes(),
                said);
    }
}
