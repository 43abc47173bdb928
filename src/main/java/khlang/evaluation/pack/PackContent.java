package khlang.evaluation.pack;

import java.util.List;

/**
 * A room's part of packs. It is asked in the transaction that makes a pack, for somebody who sees
 * all evidence; the bytes are asked for later, one file after the other.
 */
public interface PackContent {

    /** What the room has to the rows of a year; empty for nothing. */
    List<PackEntry> entries(PackScope scope);
}
