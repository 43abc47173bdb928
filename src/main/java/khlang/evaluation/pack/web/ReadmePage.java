package khlang.evaluation.pack.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.calendar.ThaiDates;
import khlang.evaluation.pack.PackEntry;
import khlang.evaluation.pack.PackFacts;
import khlang.plan.ClosedYears.ClosedYear;
import khlang.plan.PlanRow;
import khlang.plan.RowStatus;
import khlang.web.Page;

/**
 * The first page of a pack; it stands alone, on a stick without a portal.
 *
 * @param files all others, under their final names
 */
public record ReadmePage(PackFacts facts, FigureSnapshot.Counted figures, List<PackEntry> files)
        implements Page {

    /** The files are copied. */
    public ReadmePage {
        files = List.copyOf(files);
    }

    /** The day on which the mayor was handed the report; empty while the year is open. */
    public Optional<LocalDate> closedOn() {
        return figures.closed().map(ClosedYear::on);
    }

    /** The day for which the figures are true. */
    public LocalDate asOf() {
        return figures.asOf();
    }

    /** How far a row is. */
    public RowStatus status(PlanRow row) {
        return figures.page().status(row);
    }

    /** What a row has reached, a line for each number. */
    public List<String> results(PlanRow row) {
        return figures.numbers(row).stream()
                .map(
                        one ->
                                figures.page().name(one.figure(), one.part())
                                        + " "
                                        + figures.page().value(one.figure(), one.part()))
                .toList();
    }

    /** The numbers that the lists do not make any more. */
    public List<PackedNumber> differences() {
        return figures.numbers().stream().filter(PackedNumber::differs).toList();
    }

    /** The number that was handed over, with its name and unit. */
    public String fixed(PackedNumber number) {
        return figures.page().name(number.figure(), number.part())
                + " "
                + figures.page().value(number.figure(), number.part());
    }

    /** What the list counts; a dash where there is none. */
    public String now(PackedNumber number) {
        return number.counted()
                .map(
                        tally ->
                                number.part().isShare()
                                        ? tally.counted() + "/" + tally.all()
                                        : Long.toString(tally.counted()))
                .orElse("–");
    }

    /** The day on which it was made. */
    public LocalDate day() {
        return facts.madeAt().toLocalDate();
    }

    /** The same as people write it. */
    public String made() {
        return ThaiDates.full(day());
    }

    /** The time of day. */
    public String time() {
        return "%02d:%02d".formatted(facts.madeAt().getHour(), facts.madeAt().getMinute());
    }

    /** The address of a file from this page. */
    public static String address(String name) {
        return Arrays.stream(name.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    @Override
    public String template() {
        return "evaluation/pack-readme.jte";
    }
}
