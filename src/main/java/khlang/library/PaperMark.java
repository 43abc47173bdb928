package khlang.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What a document's paper bears, and where it belongs in the index that the law asks for. */
@Embeddable
@SuppressWarnings("UnusedVariable") // queries read the columns
class PaperMark {

    @Column(name = "oia_section")
    @Enumerated(EnumType.STRING)
    private OiaSection section;

    @Column(name = "paper_number")
    private String number;

    @Column(name = "paper_day")
    private LocalDate day;

    PaperMark() {} // Jakarta Persistence

    static PaperMark of(DocumentDescription said) {
        var mark = new PaperMark();
        mark.section = said.oiaSection();
        mark.number = said.number();
        mark.day = said.dated();
        return mark;
    }
}
