package khlang.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Supplies the one clock of the application, so that every room agrees on what day it is. */
@ApplicationScoped
public class BangkokClock {

    /** The zone in which days, months and fiscal years begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    /** The moment at which a day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The system's clock in Bangkok; tests use a fixed one instead. */
    @Produces
    public Clock clock() {
        return Clock.system(ZONE);
    }
}
