package khlang.rights.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import khlang.digest.Sha256;
import khlang.rights.Reader;
import khlang.web.JsonWriter;

/**
 * An answer for programs with its entity tag: who has it already is not sent it again, and who
 * changes it must name it.
 *
 * @param text sent in UTF-8
 * @param mediaType what it is
 */
public record Tagged(String text, String mediaType) {

    /** One in JSON. */
    public Tagged(String json) {
        this(json, MediaType.APPLICATION_JSON);
    }

    /** Of a record, with the names of its components. */
    public static Tagged of(Record answer) {
        return new Tagged(JsonWriter.line(answer));
    }

    /** Made from all that is answered, so that nothing can change unnoticed. */
    public EntityTag tag() {
        return new EntityTag(Sha256.hex(text).substring(0, 32));
    }

    /** 304 when the asker has exactly this. */
    public Response answer(Request request, Reader reader) {
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag());
        if (answer == null) {
            answer = Response.ok(text.getBytes(StandardCharsets.UTF_8), mediaType);
        }
        return answer.tag(tag())
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        reader == Reader.PUBLIC ? "no-cache" : "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization, Cookie")
                .build();
    }
}
