package khlang.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Keeps an instant in a {@code DATETIME(6)} column as UTC, cut to microseconds; the provider would
 * serialise it, for Persistence knows the type only from release 3.2 on.
 */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, LocalDateTime> {

    /** The time on a clock as the column keeps it, so that what is stored equals what was told. */
    public static Instant now(Clock clock) {
        return kept(clock.instant());
    }

    /** An instant as the column keeps it: to the microsecond. */
    public static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public LocalDateTime convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(kept(instant), ZoneOffset.UTC);
    }

    @Override
    public Instant convertToEntityAttribute(LocalDateTime column) {
        return column == null ? null : column.toInstant(ZoneOffset.UTC);
    }
}
