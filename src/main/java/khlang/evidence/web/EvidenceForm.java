package khlang.evidence.web;

import khlang.evidence.EvidenceDraft;
import khlang.web.Form;

/** Reads the fields in which evidence is typed. */
final class EvidenceForm {

    private EvidenceForm() {}

    static EvidenceDraft draft(Form form) {
        return new EvidenceDraft(
                form.text("division"),
                form.text("caption"),
                form.text("link"),
                form.text("letter"),
                form.text("letterOn"));
    }
}
