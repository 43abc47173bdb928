package khlang.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Calls somebody once, just before the first byte of the answer's text goes out: then it is known
 * what the answer will be, and the reader has not got it yet.
 */
final class HandoutResponse extends HttpServletResponseWrapper {

    private final Runnable first;
    private ServletOutputStream out;
    private boolean called;

    HandoutResponse(HttpServletResponse response, Runnable first) {
        super(response);
        this.first = first;
    }

    /** Calls now, unless that was done before. */
    void call() {
        if (!called) {
            called = true;
            first.run();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new Out(super.getOutputStream());
        }
        return out;
    }

    @Override
    public void flushBuffer() throws IOException {
        call();
        super.flushBuffer();
    }

    /** Passes everything on. */
    private final class Out extends ServletOutputStream {

        private final ServletOutputStream next;

        Out(ServletOutputStream next) {
            this.next = next;
        }

        @Override
        public void write(int one) throws IOException {
            call();
            next.write(one);
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            call();
            next.write(bytes);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            call();
            next.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            call();
            next.flush();
        }

        @Override
        public void close() throws IOException {
            call();
            next.close();
        }

        @Override
        public boolean isReady() {
            return next.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            next.setWriteListener(listener);
        }
    }
}
