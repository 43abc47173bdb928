package khlang.training;

/** What somebody took part in. Names are stored: never rename one. */
public enum TrainingKind {
    TRAINING("ฝึกอบรม"),
    SEMINAR("สัมมนา"),
    WORKSHOP("ประชุมเชิงปฏิบัติการ"),
    STUDY_VISIT("ศึกษาดูงาน"),
    FURTHER_STUDY("ศึกษาต่อ"),
    ONLINE("อบรมออนไลน์"),
    IN_HOUSE("อบรมย่อยภายใน");

    private final String label;

    TrainingKind(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /**
     * Whether it is one of the four that the plan's measures of staff development name: training,
     * seminar, study visit, further study (domain §1.5, M01).
     */
    public boolean isDevelopment() {
        return this == TRAINING || this == SEMINAR || this == STUDY_VISIT || this == FURTHER_STUDY;
    }

    /** Whether it may go on for years; all others last a year at most. */
    public boolean isLong() {
        return this == FURTHER_STUDY;
    }
}
