package khlang.pack;

import java.io.IOException;
import java.io.OutputStream;

/** What a file of a pack holds, asked for when its turn has come. */
@FunctionalInterface
public interface PackBytes {

    /** Writes all of it; the stream stays open. */
    void writeTo(OutputStream out) throws IOException;
}
