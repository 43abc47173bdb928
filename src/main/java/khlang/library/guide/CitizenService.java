package khlang.library.guide;

import java.util.List;

/**
 * The service that a citizen guide describes. The page's fact box and tables are made from it.
 *
 * @param unit the section within the division
 * @param applicants who may apply, in one sentence
 * @param totalDuration what the steps add up to
 * @param documents null when the file does not say
 * @param fees null when the file does not say
 * @param note Markdown, null when there is none
 */
public record CitizenService(
        String unit,
        String applicants,
        List<ServiceChannel> channels,
        List<ServiceStep> steps,
        ServiceDuration totalDuration,
        ServicePapers documents,
        Fees fees,
        List<ServiceForm> forms,
        String note) {

    /** Lists that are missing are empty. */
    public CitizenService {
        channels = channels == null ? List.of() : List.copyOf(channels);
        steps = steps == null ? List.of() : List.copyOf(steps);
        forms = forms == null ? List.of() : List.copyOf(forms);
    }
}
