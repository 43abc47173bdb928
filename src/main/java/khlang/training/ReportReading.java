package khlang.training;

/** How far the reading of a report's file has come. Names are stored: never rename one. */
enum ReportReading {
    /** What can be read from it is known. */
    DONE,
    /** A machine has still to read its pages. */
    WAITING,
    /** A machine has read its pages. */
    MACHINE
}
