package khlang.evaluation.pack.web;

import khlang.web.Page;

/**
 * The key with which packs are signed, for those who check them.
 *
 * @param fingerprint empty until the first pack has been made
 */
public record KeyPage(String fingerprint) implements Page {

    @Override
    public String template() {
        return "evaluation/pack-key.jte";
    }
}
