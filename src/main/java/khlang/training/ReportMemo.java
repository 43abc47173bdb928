package khlang.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khlang.calendar.ThaiDates;
import khlang.language.Sentences;
import khlang.organization.Division;
import khlang.organization.MayorTitle;
import khlang.thai.ThaiClusters;

/**
 * What fills the gaps of a memo: the register and the report, as the office writes it.
 *
 * @param municipality its name
 * @param day of the memo
 * @param sharing those who report, with the division and the post of that time
 * @param files the names of what is attached
 * @param digits writes digits as the office does on paper
 */
public record ReportMemo(
        String municipality,
        LocalDate day,
        TrainingDetails details,
        TrainingReport report,
        List<Participant> sharing,
        List<String> files,
        UnaryOperator<String> digits) {

    private static final Sentences WORDS = new Sentences("khlang.training.memo");

    /** Many file systems allow 255 bytes; a Thai letter has three. */
    private static final int LONGEST_NAME = 50;

    /** The lines for each gap; none is missing. */
    public Map<MemoGap, List<String>> texts() {
        var texts = new EnumMap<MemoGap, List<String>>(MemoGap.class);
        texts.put(MemoGap.OFFICE, List.of(office()));
        texts.put(MemoGap.NUMBER, List.of(WORDS.say("number")));
        texts.put(MemoGap.DATE, List.of(ThaiDates.full(day)));
        texts.put(MemoGap.SUBJECT, List.of(subject()));
        texts.put(MemoGap.TO, List.of(MayorTitle.in(municipality)));
        texts.put(MemoGap.MAYOR, List.of(MayorTitle.in(municipality)));
        texts.put(MemoGap.OPENING, List.of(opening()));
        texts.put(MemoGap.PARTICIPANTS, participants());
        ReportText text = report.text();
        texts.put(MemoGap.OBJECTIVE, lines(details.objective()));
        texts.put(MemoGap.GAINED, lines(text.gained()));
        texts.put(MemoGap.VISITED, text.visited().isBlank() ? List.of() : lines(text.visited()));
        texts.put(MemoGap.BENEFITS, benefits(text));
        texts.put(MemoGap.APPLICATION, lines(text.application()));
        texts.put(MemoGap.WAYS, text.ways().stream().sorted().map(TransferWay::label).toList());
        texts.put(MemoGap.PROBLEMS, lines(text.problems()));
        texts.put(MemoGap.SUGGESTIONS, lines(text.suggestions()));
        texts.put(MemoGap.ATTACHMENTS, files.isEmpty() ? lines("") : files);
        texts.put(MemoGap.REPORTERS, reporters().flatMap(List::stream).toList());
        texts.replaceAll((gap, all) -> all.stream().map(digits).toList());
        return texts;
    }

    /** The lines below which each of those who report signs. */
    public List<List<String>> signatures() {
        return reporters().map(lines -> lines.stream().map(digits).toList()).toList();
    }

    /** The name of the file. */
    public String fileName() {
        return WORDS.say("fileName", ThaiClusters.shortened(details.course(), LONGEST_NAME));
    }

    /** A course with the word for one before its name, unless that begins with it. */
    static String course(TrainingDetails details) {
        String course = details.course();
        return course.startsWith(WORDS.say("courseWord")) ? course : WORDS.say("course", course);
    }

    private String subject() {
        return WORDS.say("subject", details.kind().label(), course(details));
    }

    private String office() {
        return report.division()
                .map(Division::name)
                .map(name -> WORDS.say("office", name, municipality))
                .orElseGet(() -> WORDS.say("aboveOffice", municipality));
    }

    private String opening() {
        String first = sharing.isEmpty() ? "" : sharing.getFirst().person().fullName();
        String who = sharing.size() > 1 ? WORDS.say("andOthers", first, sharing.size()) : first;
        String when =
                details.firstDay().equals(details.lastDay())
                        ? WORDS.say("onDay", ThaiDates.full(details.firstDay()))
                        : WORDS.say(
                                "onDays",
                                ThaiDates.full(details.firstDay()),
                                ThaiDates.full(details.lastDay()));
        return WORDS.say(
                "opening",
                who,
                details.kind().label(),
                course(details),
                details.organiser(),
                details.place().isEmpty() ? "" : WORDS.say("atPlace", details.place()),
                when,
                details.days(),
                details.hours() == null ? "" : WORDS.say("hours", details.hours()),
                order());
    }

    private String order() {
        if (details.orderNumber().isEmpty()) {
            return "";
        }
        return details.orderDate() == null
                ? WORDS.say("order", details.orderNumber())
                : WORDS.say(
                        "orderDated", details.orderNumber(), ThaiDates.full(details.orderDate()));
    }

    private List<String> participants() {
        return IntStream.range(0, sharing.size())
                .mapToObj(
                        i -> {
                            Participant one = sharing.get(i);
                            String division = one.division().map(Division::name).orElse("");
                            return WORDS.say(
                                    division.isEmpty() ? "participant" : "participantOf",
                                    i + 1,
                                    one.person().fullName(),
                                    one.positionName(),
                                    division);
                        })
                .toList();
    }

    private static List<String> benefits(ReportText text) {
        var lines = new ArrayList<String>();
        if (!text.benefitOwn().isBlank()) {
            lines.addAll(lines(WORDS.say("own", text.benefitOwn())));
        }
        if (!text.benefitOffice().isBlank()) {
            lines.addAll(lines(WORDS.say("officeGain", text.benefitOffice())));
        }
        return lines.isEmpty() ? lines("") : lines;
    }

    private Stream<List<String>> reporters() {
        return sharing.stream()
                .map(
                        one ->
                                List.of(
                                        WORDS.say("sign"),
                                        WORDS.say("name", one.person().fullName()),
                                        WORDS.say("post", one.positionName())));
    }

    /** Paper shows no signs of Markdown; an empty part says that there is nothing. */
    static List<String> lines(String markdown) {
        List<String> lines =
                markdown.lines()
                        .map(line -> line.replaceFirst("^\\s*#{1,6}\\s+|^\\s*>\\s?", ""))
                        .map(line -> line.replaceAll("\\*\\*|__|\\\\(?=[\\p{Punct}])", ""))
                        .map(line -> line.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return lines.isEmpty() ? List.of(WORDS.say("nothing")) : lines;
    }
}
