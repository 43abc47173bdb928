package khlang.extraction;

import java.util.Set;

/** What a file is, by its content. Texts look alike: among them the name decides. */
public enum MediaKind {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    PDF("application/pdf", "pdf"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    MARKDOWN("text/markdown", "md"),
    HTML("text/html", "html"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    BMP("image/bmp", "bmp"),
    TIFF("image/tiff", "tif"),
    HEIC("image/heic", "heic"),
    SVG("image/svg+xml", "svg");

    private static final Set<MediaKind> SHOWN = Set.of(JPEG, PNG, GIF, WEBP);
    private static final Set<MediaKind> PICTURES =
            Set.of(JPEG, PNG, GIF, WEBP, BMP, TIFF, HEIC, SVG);

    private final String mediaType;
    private final String ending;

    MediaKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** Such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of the name, without the dot. */
    public String ending() {
        return ending;
    }

    /** Whether it is a picture of any kind. */
    public boolean isPicture() {
        return PICTURES.contains(this);
    }

    /** Whether it is a picture that can be made anew from its pixels. */
    public boolean isOfPixels() {
        return isPicture() && this != SVG;
    }

    /** Whether it may be a scanned paper: a PDF, or a picture of pixels. */
    public boolean isOfPaper() {
        return this == PDF || isOfPixels();
    }

    /** Whether a page may show it as a picture: never SVG, which can run programs. */
    public boolean mayStandInPages() {
        return SHOWN.contains(this);
    }
}
