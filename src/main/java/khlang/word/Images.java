package khlang.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects the images of one text and names them. */
final class Images {

    private static final int MOST = 300;
    private static final long MOST_BYTES = 100L << 20;
    private static final int LARGEST = 20 << 20;

    private static final Pattern FILE_NAME =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} ._()-]{0,95}");

    private final List<ReadImage> images = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private long bytes;

    List<ReadImage> all() {
        return images;
    }

    /** The name of an image that was added before. */
    Optional<String> known(String key) {
        return Optional.ofNullable(names.get(key));
    }

    /**
     * Adds an image.
     *
     * @param key what stands for it in the source, so that a picture shown twice is one file
     * @param wished the name to keep, when it is one for such a file
     * @return its name; empty when it is too large or no browser shows its kind
     */
    Optional<String> add(String key, String wished, String alt, byte[] data, Findings findings) {
        Optional<ImageKind> kind = ImageKind.of(data);
        if (kind.isEmpty()) {
            findings.add(Finding.UNSHOWN_PICTURE);
            return Optional.empty();
        }
        if (data.length > LARGEST || images.size() >= MOST || bytes + data.length > MOST_BYTES) {
            findings.add(Finding.LARGE_PICTURE);
            return Optional.empty();
        }
        bytes += data.length;
        String name = name(wished, kind.get());
        names.put(key, name);
        images.add(new ReadImage(name, kind.get().mediaType(), data, alt));
        return Optional.of(name);
    }

    private String name(String wished, ImageKind kind) {
        String lower = wished.toLowerCase(Locale.ROOT);
        boolean fits = FILE_NAME.matcher(wished).matches() && kind.mayBeCalled(lower);
        if (fits && taken.add(lower)) {
            return wished;
        }
        int number = images.size() + 1;
        String name = "image-" + number + "." + kind.ending();
        while (!taken.add(name)) {
            number++;
            name = "image-" + number + "." + kind.ending();
        }
        return name;
    }
}
