package khlang.pack;

import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a pack says of itself; the signature is over exactly these bytes.
 *
 * @param format {@link #FORMAT}
 * @param office who made it
 * @param year the Buddhist fiscal year
 * @param rows of the plan that it is about, by their ids
 * @param madeAt when, with the offset of Bangkok
 * @param program what made it, with its version
 * @param files all but the manifest itself, its signature and the key, in their order
 */
public record PackManifest(
        String format,
        String office,
        int year,
        List<String> rows,
        String madeAt,
        String program,
        List<PackedFile> files) {

    /** What this version writes and reads. */
    public static final String FORMAT = "khlang pack 1";

    /** The name of its file. */
    public static final String NAME = "manifest.json";

    /** The name of the signature's file: 64 bytes, so that other programs read it, too. */
    public static final String SIGNATURE = "manifest.sig";

    /** The name of the file with the public key, in PEM. */
    public static final String KEY = "public-key.pem";

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    /** Nothing is null; the lists are copied. */
    public PackManifest {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(madeAt, "madeAt");
        Objects.requireNonNull(program, "program");
        rows = List.copyOf(rows);
        files = List.copyOf(files);
    }

    /** As it stands in the pack, in UTF-8. */
    public byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    /**
     * Reads one.
     *
     * @throws PackException when it is none that this version reads
     */
    static PackManifest read(byte[] bytes) throws PackException {
        try {
            PackManifest read = JSON.readValue(bytes, PackManifest.class);
            if (read == null || !read.format.equals(FORMAT)) {
                throw new PackException(PackFault.Kind.MANIFEST);
            }
            return read;
        } catch (JacksonException e) {
            throw new PackException(PackFault.Kind.MANIFEST, e);
        }
    }
}
