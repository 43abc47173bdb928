package khlang.extraction.child;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import java.util.logging.LogManager;
import khlang.extraction.FrameReader;
import khlang.extraction.FrameWriter;
import khlang.extraction.Refusal;
import khlang.extraction.TaskRequest;

/** The limited process: reads one request, answers with one result, and ends. */
public final class ChildMain {

    private static final int ABANDONED = 5;

    private ChildMain() {}

    /** Takes no words: what to do comes through the standard input. */
    public static void main(String[] words) throws IOException {
        Walls.close();
        LogManager.getLogManager().reset(); // parsers talk much
        var answers = new FileOutputStream(FileDescriptor.out);
        var complaints =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(complaints); // no library may talk into the answer
        var orders = new FileInputStream(FileDescriptor.in);
        TaskRequest request = FrameReader.request(orders);
        dieWithThePortal(orders, complaints);
        answer(request, answers, complaints);
        Runtime.getRuntime().halt(0);
    }

    private static void answer(TaskRequest request, OutputStream answers, PrintStream complaints)
            throws IOException {
        FrameWriter out = FrameWriter.result(answers);
        try {
            job(request).perform(request, out);
        } catch (RefusedException e) {
            out.refusal(e.refusal());
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            // Parsers fail on broken files in any way they like.
            // No message: it may hold what stands in the file.
            complaints.println(e.getClass() + " at " + first(e.getStackTrace()));
            out.refusal(Refusal.BROKEN);
        }
        out.end();
    }

    private static Job job(TaskRequest request) {
        return ServiceLoader.load(Job.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(job -> job.task() == request.task())
                .findFirst()
                .orElseThrow();
    }

    private static String first(StackTraceElement[] trace) {
        return trace.length == 0 ? "?" : trace[0].toString();
    }

    /** The portal never closes its end while it waits; when it is gone, nobody wants an answer. */
    private static void dieWithThePortal(InputStream orders, PrintStream complaints) {
        Thread.ofPlatform()
                .daemon()
                .start(
                        () -> {
                            try {
                                orders.transferTo(OutputStream.nullOutputStream());
                            } catch (IOException e) {
                                complaints.println(e.getClass());
                            }
                            Runtime.getRuntime().halt(ABANDONED);
                        });
    }
}
