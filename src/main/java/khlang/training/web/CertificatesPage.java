package khlang.training.web;

import java.util.List;
import khlang.training.Participant;
import khlang.training.Training;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * The certificates of a training that the one who asks keeps.
 *
 * @param bearers whose they may be; never empty
 * @param chosen the key of the part for which one is sent
 * @param keepsAll whether those of all who took part are shown
 * @param megabytes the longest file
 */
public record CertificatesPage(
        Training training,
        List<Participant> bearers,
        long chosen,
        List<CertificateRow> certificates,
        boolean keepsAll,
        long megabytes,
        FormProblems problems,
        String said)
        implements Page {

    @Override
    public String template() {
        return "training/certificates.jte";
    }
}
