package khlang.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import khlang.content.Intake;
import khlang.language.Sentences;
import khlang.language.Violation;
import khlang.library.DocumentDraft;
import khlang.library.SaveResult;
import khlang.library.SaveStatus;
import khlang.web.JsonWriter;
import tools.jackson.core.JacksonException;

/**
 * Takes a stream of JSON lines into the library, a hundred a transaction, and answers each. Only a
 * batch is ever held in memory, so the stream may be of any length.
 */
@ApplicationScoped
public class BulkLoad {

    private static final Sentences SENTENCES = new Sentences("khlang.web.problems");
    private static final int BATCH = 100;

    @Inject Intake intake;

    /** The answer to one line. */
    record Answer(
            long line,
            String slug,
            String status,
            String error,
            boolean held,
            List<String> warnings) {

        /** To a line that could not be read. */
        static Answer unreadable(long line, String error) {
            return new Answer(line, null, "error", error, false, List.of());
        }
    }

    /** A line that could be read. */
    private record Numbered(long line, DocumentDraft draft) {}

    /**
     * Reads to the end of the stream.
     *
     * @throws IOException when the sender has gone; what was answered is kept
     */
    void run(InputStream lines, OutputStream answers) throws IOException {
        var input = new LineReader(new BufferedInputStream(lines, 1 << 16));
        var output = new BufferedOutputStream(answers, 1 << 14);
        var batch = new ArrayList<Numbered>(BATCH);
        for (String line = input.next(); line != null; line = input.next()) {
            if (line.isBlank() && !input.wasTooLong()) {
                continue;
            }
            read(line, input, output, batch);
            if (batch.size() == BATCH) {
                save(batch, output);
                batch.clear();
            }
        }
        save(batch, output);
    }

    private void read(String line, LineReader input, OutputStream output, List<Numbered> batch)
            throws IOException {
        if (input.wasTooLong()) {
            answer(output, Answer.unreadable(input.number(), tooLong()));
            return;
        }
        try {
            batch.add(new Numbered(input.number(), DocumentJson.read(line)));
        } catch (JacksonException e) {
            String error = SENTENCES.say("json.detail", DocumentJson.reason(e));
            answer(output, Answer.unreadable(input.number(), error));
        }
    }

    private static String tooLong() {
        return SENTENCES.say("tooLarge.detail", LineReader.LONGEST / (1024 * 1024));
    }

    private void save(List<Numbered> batch, OutputStream output) throws IOException {
        if (batch.isEmpty()) {
            return;
        }
        List<SaveResult> results = intake.save(batch.stream().map(Numbered::draft).toList());
        for (int i = 0; i < results.size(); i++) {
            SaveResult result = results.get(i);
            answer(
                    output,
                    new Answer(
                            batch.get(i).line(),
                            result.slug(),
                            result.status().slug(),
                            error(result),
                            result.held(),
                            result.warnings()));
        }
        output.flush();
    }

    private static String error(SaveResult result) {
        if (result.status() != SaveStatus.ERROR) {
            return null;
        }
        return result.violations().isEmpty()
                ? SENTENCES.say("refused.detail")
                : result.violations().stream()
                        .map(BulkLoad::sentence)
                        .collect(Collectors.joining(" · "));
    }

    private static String sentence(Violation violation) {
        return violation.field() + ": " + violation.sentence();
    }

    private static void answer(OutputStream output, Answer answer) throws IOException {
        output.write(JsonWriter.line(answer).getBytes(StandardCharsets.UTF_8));
    }
}
