package khlang.channel;

import java.util.Objects;
import khlang.library.CheckedFile;

/**
 * A photograph that is to be kept with an improvement.
 *
 * @param caption what it shows, for those who do not see it; may be empty
 * @param file whoever has it closes it
 */
public record NewPhoto(PhotoSide side, String caption, CheckedFile file) {

    /** Nothing is null. */
    public NewPhoto {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(file, "file");
    }
}
