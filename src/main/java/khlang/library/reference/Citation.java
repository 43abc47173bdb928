package khlang.library.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import khlang.library.LawReference;

/** That a published document rests on a law. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Citation {

    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long documentId;
    private long lawId;
    private String section;
    private LocalDate checkedOn;

    protected Citation() {} // Jakarta Persistence

    Citation(long documentId, long lawId, LawReference said) {
        this.documentId = documentId;
        this.lawId = lawId;
        section = cut(said.section());
        checkedOn = said.checkedOn();
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
