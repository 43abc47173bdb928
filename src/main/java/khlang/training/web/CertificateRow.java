package khlang.training.web;

import khlang.library.web.FileLink;
import khlang.training.Certificate;

/**
 * A certificate as pages show it.
 *
 * @param key its key
 * @param bearer whose it is
 */
public record CertificateRow(long key, String bearer, FileLink link) {

    static CertificateRow of(Certificate one) {
        long training = one.training();
        return new CertificateRow(
                one.id(),
                one.participant().person().fullName(),
                FileLink.of(one.summary(), CertificatesResource.address(training)));
    }
}
