package khlang.stationery.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import khlang.library.web.FileAnswer;

/** Answers with a Word file that was made for the one who asks. */
public final class WordAnswer {

    /** The media type of Word files. */
    public static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordAnswer() {}

    /**
     * The file to be kept.
     *
     * @param name any text; signs that no file name may have become blanks
     */
    public static Response of(byte[] bytes, String name) {
        String fine = name.replaceAll("[\\\\/:*?\"<>|]", " ");
        return Response.ok(bytes, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileAnswer.disposition("attachment", fine))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
