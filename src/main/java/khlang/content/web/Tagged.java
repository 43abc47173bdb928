package khlang.content.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import khlang.digest.Sha256;
import khlang.rights.Reader;

/**
 * An answer in JSON with its entity tag: who has it already is not sent it again, and who changes
 * it must name it.
 *
 * @param json UTF-8
 */
record Tagged(String json) {

    /** Made from all that is answered, so that nothing can change unnoticed. */
    EntityTag tag() {
        return new EntityTag(Sha256.hex(json).substring(0, 32));
    }

    /** 304 when the asker has exactly this. */
    Response answer(Request request, Reader reader) {
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag());
        if (answer == null) {
            answer =
                    Response.ok(
                            json.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE);
        }
        return answer.tag(tag())
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        reader == Reader.PUBLIC ? "no-cache" : "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization, Cookie")
                .build();
    }
}
