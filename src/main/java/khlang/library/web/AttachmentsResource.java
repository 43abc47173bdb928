package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import khlang.library.AttachmentFile;
import khlang.library.AttachmentFiles;
import khlang.rights.CurrentReader;
import khlang.web.Handout;

/** Files of documents, with the rights of the document. */
@Path("/attachments")
@ApplicationScoped
public class AttachmentsResource {

    @Inject AttachmentFiles files;
    @Inject CurrentReader reader;

    /** The name in the address is for people; the number decides. */
    @GET
    @Path("{id: [0-9]{1,18}}/{name}")
    public Response file(
            @PathParam("id") long id,
            @Context Request request,
            @Context HttpServletRequest asked,
            @Context HttpServletResponse response) {
        AttachmentFiles.Opened found = files.open(id).orElseThrow(NotFoundException::new);
        AttachmentFile file = found.file();
        if (found.published()) {
            new Handout(file.documentId(), Handout.Form.FILE).noteOn(asked);
        }
        return FileAnswer.of(file, request, response, reader.get());
    }
}
