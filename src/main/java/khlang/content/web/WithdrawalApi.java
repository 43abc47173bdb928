package khlang.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import khlang.library.PublishedDocument;
import khlang.library.Retirement;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Takes a document from its readers, for programs that name the text that readers see. */
@Path("api/v1/documents/{slug: [a-z0-9-]{1,80}}/withdrawal")
@ApplicationScoped
@Requires(Right.PUBLISH)
@Produces(MediaType.APPLICATION_JSON)
public class WithdrawalApi {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    @Inject PublishedTexts published;
    @Inject Retirement retirement;

    /**
     * What is asked for.
     *
     * @param reason for those who work here
     * @param successor the slug of what takes its place; null or empty for nothing
     */
    public record Wish(String reason, String successor) {

        /** With empty texts for what is not said. */
        public Wish {
            reason = Objects.requireNonNullElse(reason, "");
            successor = Objects.requireNonNullElse(successor, "");
        }
    }

    /**
     * What has become of it.
     *
     * @param successor empty for nothing
     */
    public record Withdrawn(String slug, String state, String successor) {}

    /**
     * Withdraws it; its address answers 410 from now on.
     *
     * @param match {@code If-Match}: the tag of what readers see
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(
            @PathParam("slug") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @Context Request request,
            String body) {
        PublishedDocument now = published.open(slug);
        if (match == null) {
            throw ProblemException.of(Response.Status.PRECONDITION_REQUIRED, "matchRequired");
        }
        if (request.evaluatePreconditions(DocumentAnswers.of(now).tag()) != null) {
            throw late();
        }
        Wish wish = read(body);
        try {
            retirement.withdraw(slug, now.revision(), wish.reason(), wish.successor());
        } catch (ChangedMeanwhileException e) {
            throw late();
        } catch (RefusedException e) {
            throw ProblemException.of(e.violations());
        }
        return Response.ok(new Withdrawn(slug, "withdrawn", wish.successor())).build();
    }

    private static Wish read(String body) {
        try {
            Wish wish = JSON.readValue(body, Wish.class);
            return wish == null ? new Wish("", "") : wish;
        } catch (JacksonException e) {
            throw ProblemException.of(Response.Status.BAD_REQUEST, "json", DocumentJson.reason(e));
        }
    }

    private static ProblemException late() {
        return ProblemException.of(Response.Status.PRECONDITION_FAILED, "noMatch");
    }
}
