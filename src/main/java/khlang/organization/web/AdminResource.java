package khlang.organization.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The administration's front page. */
@Path("/admin")
@ApplicationScoped
@Produces(PageWriter.HTML)
@Requires(Right.ADMINISTER)
public class AdminResource {

    @GET
    public Page index() {
        return new AdminPage();
    }
}
