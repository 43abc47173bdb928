package khlang.sharing.measure;

/** Whether an event was the monthly meeting. */
enum MonthlyMeeting {
    YES("การประชุมประจำเดือน"),
    NO("การประชุมอื่น");

    private final String label;

    MonthlyMeeting(String label) {
        this.label = label;
    }

    static MonthlyMeeting of(boolean monthly) {
        return monthly ? YES : NO;
    }

    String label() {
        return label;
    }
}
