package khlang.training.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import khlang.organization.Person;
import khlang.training.RecordYear;
import khlang.web.Page;

/**
 * What somebody has learnt, year by year, to be printed.
 *
 * @param years the latest first
 * @param certificates by the keys of the trainings; none for those who may not have them
 * @param isOwn whether it is that of the one who asks
 */
public record RecordPage(
        Person person,
        List<RecordYear> years,
        Map<Long, List<CertificateRow>> certificates,
        boolean isOwn,
        LocalDate today)
        implements Page {

    @Override
    public String template() {
        return "training/record.jte";
    }

    /** How many certificates there are. */
    public int countCertificates() {
        return certificates.values().stream().mapToInt(List::size).sum();
    }

    /** The days of all years. */
    public int days() {
        return years.stream().mapToInt(RecordYear::days).sum();
    }

    /** The hours of all years. */
    public int hours() {
        return years.stream().mapToInt(RecordYear::hours).sum();
    }
}
