package khlang.evaluation.web;

import java.util.Optional;
import khlang.library.AttachmentSummary;
import khlang.organization.Committee;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;

/**
 * The form for the order that appoints a committee.
 *
 * @param scan the one that is there; empty for none
 * @param megabytes how large a scan may be
 */
public record OrderEditPage(
        Committee committee, Optional<AttachmentSummary> scan, long megabytes, Edit edit)
        implements EditPage {

    @Override
    public String template() {
        return "evaluation/order-edit.jte";
    }
}
