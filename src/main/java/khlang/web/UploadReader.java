package khlang.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.RequestContext;

/**
 * Begins to read forms that bring files, and refuses those that no page of ours has sent before it
 * has read any file: the token must come first, as our forms send it.
 */
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class UploadReader implements MessageBodyReader<Upload> {

    /** Of what comes before the files. */
    private static final long MOST_BYTES_BEFORE = 1 << 18;

    /** A Thai name takes nine letters a sign in some programs. */
    private static final int LONGEST_HEAD = 8_192;

    @Inject FormTokens tokens;
    @Context HttpServletRequest request;

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Upload.class;
    }

    @Override
    public Upload readFrom(
            Class<Upload> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        Upload upload = begin(media.toString(), body);
        if (!tokens.areProvenBy(request, upload.readUpTo(FormToken.FIELD))) {
            throw new WebApplicationException(
                    Response.status(Response.Status.FORBIDDEN)
                            .entity(new ExpiredFormPage(upload.form()))
                            .type(PageWriter.HTML)
                            .build());
        }
        return upload;
    }

    /** A form of which nothing was read yet. */
    static Upload begin(String contentType, InputStream body) {
        var meter = new Upload.Meter(body, MOST_BYTES_BEFORE);
        var parser = new Parser();
        parser.setHeaderCharset(StandardCharsets.UTF_8);
        parser.setMaxPartHeaderSize(LONGEST_HEAD);
        try {
            return new Upload(parser.getItemIterator(new Sending(contentType, meter)), meter);
        } catch (IOException e) {
            throw new ClientErrorException(Response.Status.BAD_REQUEST, e);
        }
    }

    /** What the parser asks of a request. */
    private record Sending(String getContentType, InputStream getInputStream)
            implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public long getContentLength() {
            return -1; // the meter counts
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }

    /** Only streams; never keeps a part in memory or on the disk. */
    private static final class Parser
            extends AbstractFileUpload<Void, DiskFileItem, DiskFileItemFactory> {

        @Override
        public FileItemInputIterator getItemIterator(Void none) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, List<DiskFileItem>> parseParameterMap(Void none) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<DiskFileItem> parseRequest(Void none) {
            throw new UnsupportedOperationException();
        }
    }
}
