package khlang.plan;

import khlang.calendar.FiscalYear;

/** Something has changed the figures of a year so that those who did it want to see it at once. */
public record FiguresChanged(FiscalYear year) {}
