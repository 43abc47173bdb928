package khlang.measurement;

/** About how many different readers, on which side. */
public record ReaderCount(ReaderEstimate byPublic, ReaderEstimate byStaff) {

    /** Whether the number of staff is so small that it must not be told. */
    public boolean hidesStaff() {
        return byStaff.visitorDays() > 0 && byStaff.visitorDays() < AccessCount.FEWEST_STAFF;
    }
}
