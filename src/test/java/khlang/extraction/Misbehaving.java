package khlang.extraction;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;

/** Programs that do what a process taken over by a file might do. */
final class Misbehaving {

    private Misbehaving() {}

    /** Never answers. */
    static final class Hanging {
        public static void main(String[] words) throws InterruptedException {
            Thread.sleep(600_000);
        }
    }

    /** Goes away without a word. */
    static final class Leaving {
        public static void main(String[] words) {
            Runtime.getRuntime().halt(17);
        }
    }

    /** Takes all the memory it can get. */
    static final class Greedy {
        public static void main(String[] words) {
            var all = new ArrayList<byte[]>();
            while (all.size() < 1_000) {
                all.add(new byte[10 << 20]);
            }
        }
    }

    /** Writes what is no answer, without end, to both sides. */
    static final class Babbling {
        public static void main(String[] words) throws IOException {
            OutputStream out = new FileOutputStream(FileDescriptor.out);
            OutputStream err = new FileOutputStream(FileDescriptor.err);
            while (true) {
                out.write(
                        "สวัสดี ".repeat(1_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                err.write(new byte[10_000]);
            }
        }
    }

    /** Begins an answer with a text of two gigabytes. */
    static final class Boasting {
        public static void main(String[] words) throws IOException {
            var out = new java.io.DataOutputStream(new FileOutputStream(FileDescriptor.out));
            out.writeInt(Frames.RESULT);
            out.writeByte(Frames.TEXT);
            out.writeUTF("text");
            out.writeInt(Integer.MAX_VALUE);
            out.flush();
        }
    }

    /** Wants its file to lie elsewhere. */
    static final class Climbing {
        public static void main(String[] words) throws IOException {
            var out = new java.io.DataOutputStream(new FileOutputStream(FileDescriptor.out));
            out.writeInt(Frames.RESULT);
            out.writeByte(Frames.FILE);
            out.writeUTF("../../climbed");
            out.writeLong(1);
            out.writeByte(1);
            out.writeByte(Frames.END);
            out.flush();
        }
    }

    /** Starts another program and hangs. */
    static final class Breeding {
        public static void main(String[] words) throws IOException, InterruptedException {
            new ProcessBuilder("sleep", "600").inheritIO().start();
            Thread.sleep(600_000);
        }
    }
}
