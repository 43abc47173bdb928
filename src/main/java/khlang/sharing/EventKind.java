package khlang.sharing;

/** What sort of event it is. Names are stored: never rename one. */
public enum EventKind {
    MONTHLY_MEETING("การประชุมประจำเดือน"),
    DIVISION_MEETING("การประชุมส่วนราชการ"),
    MEETING("การประชุมอื่น"),
    SEMINAR("สัมมนา"),
    MINI_TRAINING("อบรมย่อยภายใน"),
    STUDY_VISIT("ศึกษาดูงาน"),
    ACTIVITY("กิจกรรมเสริมสร้างบรรยากาศ");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** Whether it is a meeting, of whomever (domain §1.5, M11 and M23). */
    public boolean isMeeting() {
        return this == MONTHLY_MEETING || this == DIVISION_MEETING || this == MEETING;
    }
}
