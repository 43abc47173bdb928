package khlang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import khlang.language.Sentences;
import khlang.web.Site;

/** What the portal is called in the list of an app for codes. */
@ApplicationScoped
public class Issuer {

    private static final Sentences SENTENCES = new Sentences("khlang.identity.waits");

    @Inject Provider<Site> site;

    String name() {
        return SENTENCES.say("issuer", site.get().name()).strip();
    }
}
