package khlang.policy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import khlang.library.Documents;
import khlang.markdown.LinkResolver;
import khlang.markdown.Markdown;
import khlang.rights.Reader;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.PortalAddress;

/** What the municipality promises about people's data and the portal's safety. */
@Path("/")
@ApplicationScoped
public class PolicyResource {

    @Inject Documents documents;
    @Inject Markdown markdown;
    @Inject PortalAddress portal;
    @Inject Clock clock;

    @GET
    @Path("privacy")
    @Produces(PageWriter.HTML)
    public Page privacy() {
        return page(Policy.PRIVACY);
    }

    @GET
    @Path("security")
    @Produces(PageWriter.HTML)
    public Page security() {
        return page(Policy.SECURITY);
    }

    /** Where people who find a hole in the portal tell of it. */
    @GET
    @Path(SecurityText.PATH)
    @Produces("text/plain;charset=utf-8")
    public String securityText(@Context UriInfo request) {
        return SecurityText.at(portal.of(request.getRequestUri()), clock.instant());
    }

    /** Staff read the same promise as everybody, not a draft of it for staff only. */
    private Page page(Policy policy) {
        return new PolicyPage(
                policy,
                documents
                        .published(policy.slug(), Reader.PUBLIC)
                        .map(
                                source ->
                                        new PolicyPage.Text(
                                                source,
                                                markdown.render(
                                                                source.markdown(),
                                                                LinkResolver.NONE)
                                                        .html())));
    }
}
