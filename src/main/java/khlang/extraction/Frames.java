package khlang.extraction;

/** The signs between both processes, and how much of each is believed. */
final class Frames {

    static final int REQUEST = 0x4B48_5131;
    static final int RESULT = 0x4B48_5231;

    static final byte FACT = 1;
    static final byte TEXT = 2;
    static final byte CAUTION = 3;
    static final byte FILE = 4;
    static final byte REFUSAL = 5;
    static final byte END = 6;

    static final int MOST_PARTS = 2_000;
    static final int LONGEST_NAME = 200;
    static final int MOST_TEXT_BYTES = 8 << 20; // two million Thai characters are six million bytes
    static final long MOST_FILE_BYTES = 200L << 20;

    private Frames() {}
}
