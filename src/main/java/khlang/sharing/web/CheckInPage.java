package khlang.sharing.web;

import khlang.sharing.CheckIns;
import khlang.sharing.SharingEvent;
import khlang.web.Page;

/**
 * What somebody sees who has scanned the code of an event.
 *
 * @param secret in the address
 */
public record CheckInPage(SharingEvent event, String secret, CheckIns.Outcome outcome)
        implements Page {

    @Override
    public String template() {
        return "sharing/check-in.jte";
    }
}
