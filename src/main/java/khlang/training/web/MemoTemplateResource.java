package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import khlang.identity.web.ForMembers;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.MemoTemplate;

/** The template of memos as it is used now, to be changed in a text processor. */
@Path("/training/memo-template.docx")
@ApplicationScoped
@ForMembers
@Requires(Right.NOTE_DECISIONS)
public class MemoTemplateResource {

    @Inject MemoTemplate template;

    @GET
    public Response template() {
        return MemoResource.word(template.bytes(), "training-memo.docx");
    }
}
