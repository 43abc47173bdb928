package khlang.system;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * A form with files, as a browser sends it: fields first, in the order in which they are put in.
 */
public final class Parcel {

    private static final String BOUNDARY = "----khlang-parcel-4711";

    private final List<Supplier<InputStream>> parts = new ArrayList<>();
    private String accept = "text/html";

    /** A parcel with the token of a page. */
    public static Parcel with(String token) {
        return new Parcel().field("form-token", token);
    }

    /** Puts a field in. */
    public Parcel field(String name, String value) {
        return text(head(name, "") + value);
    }

    /** Puts a file in. */
    public Parcel file(String name, byte[] content) {
        text(head("file", name));
        parts.add(() -> new ByteArrayInputStream(content));
        return this;
    }

    /** Puts a file of the disk in, which is not read before it is sent. */
    public Parcel file(String name, Path content) {
        text(head("file", name));
        parts.add(
                () -> {
                    try {
                        return Files.newInputStream(content);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
        return this;
    }

    /** Asks for an answer as the editor's script does. */
    public Parcel asScript() {
        accept = "application/json";
        return this;
    }

    /** The request, with no length in its head. */
    public HttpRequest to(URI address) {
        return request(address).build();
    }

    /** The request, to be completed. */
    public HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Accept", accept)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofInputStream(this::body));
    }

    private InputStream body() {
        var all = new ArrayList<>(parts.stream().map(Supplier::get).toList());
        all.add(bytes("\r\n--" + BOUNDARY + "--\r\n"));
        return new SequenceInputStream(Collections.enumeration(all));
    }

    private String head(String field, String file) {
        return (parts.isEmpty() ? "" : "\r\n")
                + "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + field
                + "\""
                + (file.isEmpty() ? "" : "; filename=\"" + file + "\"")
                + (file.isEmpty() ? "" : "\r\nContent-Type: application/octet-stream")
                + "\r\n\r\n";
    }

    private Parcel text(String text) {
        parts.add(() -> bytes(text));
        return this;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
