package khlang.training.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khlang.training.Participant;
import khlang.training.ReportDocuments;
import khlang.training.Training;
import khlang.web.Page;

/**
 * A training, who took part, and how far their reports have come.
 *
 * @param own the part of the one who asks
 * @param readable the keys of the reports that the one who asks may read
 * @param documents that were made of those reports and that the one who asks may see, by the
 *     report's key
 * @param seesLate whether the one who asks may know who is late
 * @param dueOn the day by which reports are due
 * @param bearers of how many people the one who asks keeps the certificates
 * @param certificates how many there are of these
 * @param isLateRecord whether it was recorded after its fiscal year
 */
public record TrainingPage(
        Training training,
        List<Participant> participants,
        Optional<Participant> own,
        Set<Long> readable,
        Map<Long, ReportDocuments.Made> documents,
        boolean seesLate,
        LocalDate dueOn,
        LocalDate today,
        boolean mayChange,
        int bearers,
        int certificates,
        boolean isLateRecord,
        String problem,
        String said)
        implements Page {

    @Override
    public String template() {
        return "training/training.jte";
    }

    /** Whether it is over, so that reports are due. */
    public boolean isOver() {
        return training.details().lastDay().isBefore(today);
    }
}
