package khlang.disclosure;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;

/** A point of a year's transparency assessment, and what the office shows for it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class DisclosurePoint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int fiscalYear;
    private String scheme;
    private String code;
    private String title;
    private String explanation = "";
    private String note = "";
    private int place;
    @Embedded private DisclosureRule rule;

    private String documents = ""; // slugs, one a line
    private String links = ""; // one a line
    private boolean sample;
    private String formKey;
    @Version private long version;

    protected DisclosurePoint() {} // Jakarta Persistence

    /**
     * @param place where it stands among those of its year
     * @param formKey of the form that it came with; null for none
     */
    DisclosurePoint(FiscalYear year, int place, String formKey) {
        fiscalYear = year.buddhistYear();
        this.place = place;
        this.formKey = formKey;
    }

    /** Takes over what is said of it. */
    void describe(DisclosureDetails said) {
        scheme = said.scheme();
        code = said.code();
        title = said.title();
        explanation = said.explanation();
        note = said.note();
        rule = said.rule().orElse(null);
        documents = String.join("\n", said.documents());
        links = String.join("\n", said.links().stream().map(OutsideLink::line).toList());
        sample = said.sample();
    }

    /** The same point of another year, for which nothing has been chosen yet. */
    DisclosurePoint in(FiscalYear year) {
        var copy = new DisclosurePoint(year, place, null);
        copy.describe(
                new DisclosureDetails(
                        scheme,
                        code,
                        title,
                        explanation,
                        "",
                        rule(),
                        List.of(),
                        List.of(),
                        sample));
        return copy;
    }

    /** Changes places with another one. */
    void swap(DisclosurePoint other) {
        int own = place;
        place = other.place;
        other.place = own;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Of whose assessment it is. */
    public FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    /** Which assessment, of which kind of agency. */
    public String scheme() {
        return scheme;
    }

    /** Its code of that year; also its name in addresses. */
    public String code() {
        return code;
    }

    /** What is to be laid open. */
    public String title() {
        return title;
    }

    /** What the manual says of it; may be empty. */
    public String explanation() {
        return explanation;
    }

    /** What the office says beside the documents; may be empty. */
    public String note() {
        return note;
    }

    int place() {
        return place;
    }

    /** Which documents belong to it without being chosen. */
    public Optional<DisclosureRule> rule() {
        return Optional.ofNullable(rule).filter(DisclosureRule::selects);
    }

    /** The slugs of those that were chosen. */
    public List<String> documents() {
        return documents.lines().toList();
    }

    /** What is published elsewhere. */
    public List<OutsideLink> links() {
        return links.lines().flatMap(line -> OutsideLink.read(line).stream()).toList();
    }

    /** Whether it has yet to be checked against the year's manual. */
    public boolean isSample() {
        return sample;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** Its page. */
    public String path() {
        return "/oit/" + fiscalYear + "/" + code;
    }
}
