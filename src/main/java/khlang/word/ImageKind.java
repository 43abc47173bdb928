package khlang.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The images that browsers show, told by their first bytes: names lie. */
enum ImageKind {
    PNG("image/png", "\u0089PNG\r\n", 0, "png"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", 0, "jpg"),
    GIF("image/gif", "GIF8", 0, "gif"),
    WEBP("image/webp", "WEBP", 8, "webp");

    private static final int LONGEST_SIGN = 16;

    private final String mediaType;
    private final String sign;
    private final int place;
    private final String ending;

    ImageKind(String mediaType, String sign, int place, String ending) {
        this.mediaType = mediaType;
        this.sign = sign;
        this.place = place;
        this.ending = ending;
    }

    static Optional<ImageKind> of(byte[] bytes) {
        int length = Math.min(bytes.length, LONGEST_SIGN);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> start.startsWith(kind.sign, kind.place))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** The ending of file names without the dot. */
    String ending() {
        return ending;
    }

    /** Whether a file's name, in small letters, ends as one of this kind may. */
    boolean mayBeCalled(String name) {
        return name.endsWith("." + ending) || (this == JPEG && name.endsWith(".jpeg"));
    }
}
