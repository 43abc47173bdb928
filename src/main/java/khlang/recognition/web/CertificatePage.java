package khlang.recognition.web;

import khlang.library.web.PrintedDigits;
import khlang.recognition.Decision;
import khlang.recognition.Recognition;
import khlang.web.Page;
import khlang.web.Site;

/**
 * A certificate to print and sign.
 *
 * @param owner whose portal this is
 * @param digits writes digits as the office does
 */
public record CertificatePage(
        Recognition recognition, Decision decision, Site owner, PrintedDigits digits)
        implements Page {

    @Override
    public String template() {
        return "recognition/certificate.jte";
    }
}
