package khlang.home.web;

/**
 * How much waits for somebody, told on the front page.
 *
 * @param notices that they have not seen
 * @param reviews texts that wait for their decision
 * @param reports of trainings that they owe
 * @param late how many of these are late
 * @param followUps questions whether what was learnt is used
 * @param bringBacks what they still bring back from trainings
 * @param decisions reports that wait for their decision
 * @param readings what they are asked to read
 * @param lateReadings how many of these are late
 * @param words answers that wait for their word
 * @param proofs evidence and typed-in values that wait for their word
 */
public record OwnWaits(
        long notices,
        long reviews,
        long reports,
        long late,
        long followUps,
        long bringBacks,
        long decisions,
        long readings,
        long lateReadings,
        long words,
        long proofs) {

    /** Nothing at all, and what is told whoever is nobody here. */
    static final OwnWaits NONE = new OwnWaits(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Whether nothing waits. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
