package khlang.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** What a question says since somebody has written it so; it is never changed. */
@Entity
@Table(name = "assessment_item_text")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class ItemText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne private AssessmentItem item;
    private int number;
    private String text;
    private String topic;
    private String document;
    private String choices;
    private int correct;
    private String writer;
    private Instant writtenAt;

    protected ItemText() {} // Jakarta Persistence

    ItemText(AssessmentItem item, ItemDetails said, String writer, Instant at) {
        this.item = item;
        number = item.next();
        text = said.text();
        topic = said.topic();
        document = said.document();
        choices = String.join("\n", said.choices());
        correct = said.correct();
        this.writer = writer;
        writtenAt = at;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** Whose text it is. */
    public AssessmentItem item() {
        return item;
    }

    /** Counts the texts of its question, from 1. */
    public int number() {
        return number;
    }

    /** All that it says. */
    public ItemDetails details() {
        return new ItemDetails(item.kind(), text, topic, document, choices(), correct);
    }

    /** The question. */
    public String text() {
        return text;
    }

    /** What it is about; may be empty. */
    public String topic() {
        return topic;
    }

    /** The name in addresses of a document to read; may be empty. */
    public String document() {
        return document;
    }

    /** Its choices in the order of the bank; none where five levels are asked. */
    public List<String> choices() {
        return choices.isEmpty() ? List.of() : choices.lines().toList();
    }

    /** The place of the right one among them, from 0. */
    int correct() {
        return correct;
    }

    /** The right choice, for those who may know it. */
    public String rightChoice() {
        return choices().get(correct);
    }

    /** Who has written it. */
    public String writer() {
        return writer;
    }

    /** Whether it is answered on five levels. */
    public boolean isOnLevels() {
        return item.kind() == ItemKind.AWARENESS;
    }

    /** The name of its field in a form. */
    public String field() {
        return "item-" + id;
    }
}
