package khlang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;

/** A page as it goes to the reader, plain and compressed. */
final class PageCopy {

    private final byte[] plain;
    private final byte[] gzip;
    private final String tag;
    private final Optional<Handout> handout;
    private final Instant freshUntil;
    private final AtomicBoolean renewing = new AtomicBoolean();

    /**
     * @param page in UTF-8; belongs to the copy from now on
     * @param tag the hash of the page: one for both forms, as they say the same
     */
    PageCopy(byte[] page, String tag, Optional<Handout> handout, Instant freshUntil) {
        plain = page;
        gzip = compress(page);
        this.tag = '"' + tag + '"';
        this.handout = handout;
        this.freshUntil = freshUntil;
    }

    private static byte[] compress(byte[] page) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return packed.toByteArray();
    }

    /** How much memory it takes. */
    int bytes() {
        return plain.length + gzip.length;
    }

    boolean isFresh(Instant now) {
        return now.isBefore(freshUntil);
    }

    /** Whether the asker is the one who makes the page anew; all others are answered from here. */
    boolean beginRenewal() {
        return renewing.compareAndSet(false, true);
    }

    void endRenewal() {
        renewing.set(false);
    }

    /** Answers a request that came in by the servlets' door. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        handout.ifPresent(one -> one.noteOn(request));
        response.setHeader("ETag", "W/" + tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding, Authorization, Cookie");
        if (isHeld(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(PageWriter.HTML);
        String encodings = request.getHeader("Accept-Encoding");
        byte[] body = plain;
        if (encodings != null && encodings.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            body = gzip;
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** Whether the reader has this very page; it may name several. */
    private boolean isHeld(String tags) {
        return tags != null && tags.contains(tag);
    }

    /** The page, for an answer that is already under way. */
    byte[] handTo(HttpServletRequest request) {
        handout.ifPresent(one -> one.noteOn(request));
        return plain.clone();
    }
}
