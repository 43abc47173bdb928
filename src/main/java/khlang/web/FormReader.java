package khlang.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads forms, with files or without, and refuses those that no page of ours has sent. It is the
 * only way by which a browser's form reaches a resource.
 */
@Provider
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
public class FormReader implements MessageBodyReader<Form> {

    private static final int MOST_FIELDS = 4_000;
    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_BYTES_WITH_FILES = 32 << 20;

    /** Of those who have not shown yet who they are, so that nobody fills the memory unknown. */
    private static final int MOST_BYTES_OF_STRANGERS = 1 << 20;

    private static final String KNOWN = FormReader.class.getName() + ".known";

    @Inject FormTokens tokens;
    @Context HttpServletRequest request;
    @Context Providers providers;

    /** Lets a request bring as much as people of ours may; for who has found out that it is one. */
    public static void expectLong(HttpServletRequest request) {
        request.setAttribute(KNOWN, true);
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Form.class;
    }

    @Override
    public Form readFrom(
            Class<Form> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        boolean withFiles = media.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
        byte[] bytes = limited(body, most(withFiles));
        Form form = withFiles ? parts(annotations, media, headers, bytes) : fields(bytes);
        if (!tokens.areProvenBy(request, form.text(FormToken.FIELD))) {
            throw new WebApplicationException(
                    Response.status(Response.Status.FORBIDDEN)
                            .entity(new ExpiredFormPage(form))
                            .type(PageWriter.HTML)
                            .build());
        }
        return form;
    }

    private int most(boolean withFiles) {
        if (request.getAttribute(KNOWN) == null) {
            return MOST_BYTES_OF_STRANGERS;
        }
        return withFiles ? MOST_BYTES_WITH_FILES : MOST_BYTES;
    }

    private static byte[] limited(InputStream body, int most) throws IOException {
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return bytes;
    }

    static Form fields(byte[] bytes) {
        var fields = new LinkedHashMap<String, List<String>>();
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.isEmpty()) {
            String[] pairs = text.split("&", MOST_FIELDS + 1);
            check(pairs.length);
            for (String pair : pairs) {
                int at = pair.indexOf('=');
                put(
                        fields,
                        decoded(at < 0 ? pair : pair.substring(0, at)),
                        decoded(at < 0 ? "" : pair.substring(at + 1)));
            }
        }
        return new Form(fields, Map.of());
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ClientErrorException(Response.Status.BAD_REQUEST, e);
        }
    }

    private Form parts(
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            byte[] bytes)
            throws IOException {
        var fields = new LinkedHashMap<String, List<String>>();
        var files = new LinkedHashMap<String, List<UploadedFile>>();
        List<EntityPart> parts = entityParts(annotations, media, headers, bytes);
        check(parts.size());
        for (EntityPart part : parts) {
            byte[] content = part.getContent().readAllBytes();
            String file = unicode(part.getFileName().orElse(""));
            if (part.getFileName().isEmpty()) {
                put(fields, part.getName(), new String(content, StandardCharsets.UTF_8));
            } else if (!file.isEmpty() && content.length > 0) {
                String name =
                        file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
                files.computeIfAbsent(part.getName(), none -> new ArrayList<>())
                        .add(new UploadedFile(composed(name), content));
            }
        }
        return new Form(fields, files);
    }

    @SuppressWarnings("unchecked") // the generic type is the very thing that is asked for
    private List<EntityPart> entityParts(
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            byte[] bytes)
            throws IOException {
        var type = new GenericType<List<EntityPart>>() {};
        var reader =
                (MessageBodyReader<List<EntityPart>>)
                        (MessageBodyReader<?>)
                                providers.getMessageBodyReader(
                                        List.class, type.getType(), annotations, media);
        try {
            return reader.readFrom(
                    (Class<List<EntityPart>>) (Class<?>) List.class,
                    type.getType(),
                    annotations,
                    media,
                    headers,
                    new ByteArrayInputStream(bytes));
        } catch (RuntimeException e) {
            throw new ClientErrorException(Response.Status.BAD_REQUEST, e);
        }
    }

    private static void check(int count) {
        if (count > MOST_FIELDS) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** Browsers write names in UTF-8; the heads of parts are read as Latin-1. */
    private static String unicode(String name) {
        ByteBuffer bytes = ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1));
        try {
            boolean isLatin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(name);
            return isLatin ? StandardCharsets.UTF_8.newDecoder().decode(bytes).toString() : name;
        } catch (CharacterCodingException e) {
            return name;
        }
    }

    private static void put(Map<String, List<String>> fields, String name, String value) {
        fields.computeIfAbsent(name, none -> new ArrayList<>()).add(composed(value));
    }

    private static String composed(String text) {
        return Normalizer.normalize(
                text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }
}
