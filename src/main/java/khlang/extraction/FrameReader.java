package khlang.extraction;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.extraction.TaskResult.PartFile;

/** Reads what the other process has written; anything unexpected is an error, never believed. */
public final class FrameReader {

    private final DataInputStream in;
    private final Map<String, String> facts = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final List<Caution> cautions = new ArrayList<>();
    private final List<PartFile> files = new ArrayList<>();
    private Optional<Refusal> refusal = Optional.empty();
    private long textBytes;
    private long fileBytes;

    private FrameReader(InputStream stream) {
        in = new DataInputStream(stream);
    }

    /**
     * Reads the request in the limited process, and not one byte more.
     *
     * @throws IOException when it is none
     */
    public static TaskRequest request(InputStream stream) throws IOException {
        try {
            var in = new DataInputStream(stream);
            expect(in.readInt() == Frames.REQUEST);
            Task task = Task.valueOf(in.readUTF());
            Path file = Path.of(in.readUTF());
            int count = in.readInt();
            expect(count >= 0 && count <= TaskRequest.MOST_PARAMETERS);
            var parameters = new HashMap<String, String>();
            for (int i = 0; i < count; i++) {
                parameters.put(in.readUTF(), in.readUTF());
            }
            return new TaskRequest(task, file, parameters);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /**
     * Reads a result up to its end.
     *
     * @param folder takes the files
     * @throws IOException when it ends too early, or is too long, or no result at all
     */
    static TaskResult result(InputStream stream, Path folder) throws IOException {
        try {
            return new FrameReader(new BufferedInputStream(stream)).read(folder);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private TaskResult read(Path folder) throws IOException {
        expect(in.readInt() == Frames.RESULT);
        int parts = 0;
        for (byte sign = in.readByte(); sign != Frames.END; sign = in.readByte()) {
            expect(++parts <= Frames.MOST_PARTS);
            switch (sign) {
                case Frames.FACT -> facts.put(name(), fact());
                case Frames.TEXT -> texts.put(name(), text());
                case Frames.CAUTION -> cautions.add(Caution.valueOf(in.readUTF()));
                case Frames.FILE -> files.add(file(folder));
                case Frames.REFUSAL -> refusal = Optional.of(Refusal.valueOf(in.readUTF()));
                default -> throw new IOException("Not a result: sign " + sign);
            }
        }
        return new TaskResult(
                refusal,
                Map.copyOf(facts),
                Map.copyOf(texts),
                List.copyOf(cautions),
                List.copyOf(files),
                folder);
    }

    private String name() throws IOException {
        String name = in.readUTF();
        expect(!name.isEmpty() && name.length() <= Frames.LONGEST_NAME);
        return name;
    }

    private String fact() throws IOException {
        String value = in.readUTF();
        expect(value.length() <= TaskRequest.LONGEST_PARAMETER);
        return value;
    }

    private String text() throws IOException {
        int length = in.readInt();
        textBytes += length;
        expect(length >= 0 && textBytes <= Frames.MOST_TEXT_BYTES);
        byte[] bytes = in.readNBytes(length);
        expect(bytes.length == length);
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** The file gets a name of ours, so that no foreign name ever becomes a path. */
    private PartFile file(Path folder) throws IOException {
        String name = name();
        expect(!name.matches("(?s).*[/\\\\\\p{Cntrl}].*|\\.{1,2}"));
        long length = in.readLong();
        expect(length >= 0 && length <= Frames.MOST_FILE_BYTES - fileBytes);
        fileBytes += length;
        Path file = folder.resolve("part-" + files.size());
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long left = length; left > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                expect(read > 0);
                out.write(buffer, 0, read);
                left -= read;
            }
        }
        return new PartFile(name, file);
    }

    private static void expect(boolean right) throws IOException {
        if (!right) {
            throw new IOException("Not what the other process may say");
        }
    }
}
