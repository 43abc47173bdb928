package khlang.extraction;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes a request in the portal, and a result in the limited process. */
public final class FrameWriter {

    private final DataOutputStream out;

    private FrameWriter(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /** Writes the whole request; the stream stays open. */
    static void request(TaskRequest request, OutputStream stream) throws IOException {
        DataOutputStream out = new FrameWriter(stream).out;
        out.writeInt(Frames.REQUEST);
        out.writeUTF(request.task().name());
        out.writeUTF(request.file().toAbsolutePath().toString());
        out.writeInt(request.parameters().size());
        for (Map.Entry<String, String> parameter : request.parameters().entrySet()) {
            out.writeUTF(parameter.getKey());
            out.writeUTF(parameter.getValue());
        }
        out.flush();
    }

    /** Begins a result. */
    public static FrameWriter result(OutputStream stream) throws IOException {
        var writer = new FrameWriter(stream);
        writer.out.writeInt(Frames.RESULT);
        return writer;
    }

    /**
     * A short value.
     *
     * @param value at most 4,000 characters
     */
    public void fact(String name, String value) throws IOException {
        out.writeByte(Frames.FACT);
        out.writeUTF(name);
        out.writeUTF(value);
    }

    /** A long text; what is longer than 8 MB in UTF-8 makes the whole result worthless. */
    public void text(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeByte(Frames.TEXT);
        out.writeUTF(name);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Something that a person should know. */
    public void caution(Caution caution) throws IOException {
        out.writeByte(Frames.CAUTION);
        out.writeUTF(caution.name());
    }

    /**
     * A whole file; all files of a result have at most 200 MB.
     *
     * @param name no path, at most 200 characters
     */
    public void file(String name, Path file) throws IOException {
        out.writeByte(Frames.FILE);
        out.writeUTF(name);
        out.writeLong(Files.size(file));
        Files.copy(file, out);
    }

    /** Why there is nothing. */
    public void refusal(Refusal refusal) throws IOException {
        out.writeByte(Frames.REFUSAL);
        out.writeUTF(refusal.name());
    }

    /** Ends the result; without this it counts as garbage. */
    public void end() throws IOException {
        out.writeByte(Frames.END);
        out.flush();
    }
}
