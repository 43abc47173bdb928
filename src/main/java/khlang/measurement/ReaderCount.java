package khlang.measurement;

/** About how many different readers, on which side. */
public record ReaderCount(ReaderEstimate byPublic, ReaderEstimate byStaff) {}
