package khlang.library.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A link in a published text that stays inside the library. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class DocumentLink {

    private static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long documentId;
    private int position;
    private String target;
    private String fileName;
    private String words;
    private boolean broken; // until somebody has judged it, it is not

    protected DocumentLink() {} // Jakarta Persistence

    /**
     * @param position its place in the text, from 1
     */
    DocumentLink(long documentId, int position, LinkTarget target, String words) {
        this.documentId = documentId;
        this.position = position;
        this.target = target.document();
        this.fileName = target.file();
        this.words = words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    /** Somebody has found out whether it leads nowhere. */
    void judge(boolean leadsNowhere) {
        broken = leadsNowhere;
    }
}
