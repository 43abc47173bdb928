package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import khlang.home.MostRead;
import khlang.rights.Reader;

/** Tells the front page what was used most this month. */
@ApplicationScoped
public class MonthlyReading implements MostRead {

    @Inject AccessFigures figures;
    @Inject Clock clock;

    @Override
    public List<Reading> thisMonth(Reader reader, int limit) {
        return figures.mostUsed(YearMonth.from(LocalDate.now(clock)), reader, limit).stream()
                .map(one -> new Reading(one.document(), one.times()))
                .toList();
    }
}
