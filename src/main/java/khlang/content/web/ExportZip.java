package khlang.content.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import khlang.content.ExportSummary;
import khlang.content.ExportTarget;
import khlang.web.JsonWriter;

/** Packs an export while it is written. Its last entry tells that it is whole. */
class ExportZip implements ExportTarget, AutoCloseable {

    /** The last entry, which is no file of the content folder. */
    static final String END = "export.json";

    private final ZipOutputStream zip;

    ExportZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    @Override
    public void text(String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public void file(String path, Path bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        Files.copy(bytes, zip);
        zip.closeEntry();
    }

    void end(ExportSummary summary) throws IOException {
        text(END, JsonWriter.line(summary));
    }

    /** Leaves the stream that it writes to open: the server closes it. */
    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
