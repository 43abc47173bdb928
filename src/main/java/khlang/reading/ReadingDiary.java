package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import khlang.calendar.CalendarEvent;
import khlang.diary.DiarySource;

/** What one is asked to read, on the day by which it is to be acknowledged. */
@ApplicationScoped
@Transactional
class ReadingDiary implements DiarySource {

    @Inject OwnReadings readings;

    @Override
    public List<CalendarEvent> from(LocalDate day) {
        return readings.mine().stream()
                .filter(one -> !one.dueOn().isBefore(day))
                .map(
                        one ->
                                CalendarEvent.due(
                                        "reading-" + one.document(),
                                        one.dueOn(),
                                        Words.SAY.say("diary", one.title()),
                                        one.reason(),
                                        "/documents/" + one.slug()))
                .toList();
    }
}
