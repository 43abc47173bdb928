package khlang.extraction;

/** What cleaning a picture has led to. */
public sealed interface Cleaning {

    /**
     * A picture without anything but its pixels.
     *
     * @param kind what it is now: JPEG, PNG or GIF
     * @param width in pixels
     * @param height in pixels
     */
    record Cleaned(MediaKind kind, int width, int height) implements Cleaning {}

    /** There is no picture that could be shown. */
    record Refused(Refusal refusal) implements Cleaning {}
}
