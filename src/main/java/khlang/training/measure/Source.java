package khlang.training.measure;

/** What measures are counted from, besides the register of staff, which is always known. */
enum Source {
    PARTICIPATIONS,
    REPORTS,
    FOLLOW_UPS
}
