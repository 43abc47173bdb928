package khlang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Locale;
import khlang.identity.CurrentSession;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.RightsTable;
import khlang.rights.Subject;
import khlang.web.Display;
import khlang.web.Member;

/** Tells the frame of every page who looks at it. */
@ApplicationScoped
public class HeadOfPage {

    @Inject CurrentReader reader;
    @Inject CurrentSession session;

    /** The public and programs are nobody. */
    @Produces
    public Member member() {
        return reader.actor().isSignedIn()
                ? new Member(
                        reader.actor().name(),
                        RightsTable.PORTAL.allows(reader.actor(), Right.ADMINISTER, Subject.PORTAL),
                        new Display(
                                session.textSize().name().toLowerCase(Locale.ROOT),
                                session.contrast()))
                : Member.NOBODY;
    }
}
