package khlang.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A sheet that somebody has sent and has yet to confirm. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class SheetUpload {

    private static final JsonMapper JSON = new JsonMapper();

    /** In characters; longer statements are too long for the database as well. */
    private static final int LONGEST = 4_000_000;

    @Id private String id;
    private String purpose;
    private long account;
    private String fileName;
    private String sheet;
    private Instant uploadedAt;

    protected SheetUpload() {} // Jakarta Persistence

    SheetUpload(
            String id,
            String purpose,
            long account,
            String fileName,
            List<SheetRow> rows,
            Instant now) {
        this.id = id;
        this.purpose = purpose;
        this.account = account;
        this.fileName = fileName;
        sheet = JSON.writeValueAsString(rows);
        if (sheet.length() > LONGEST) {
            throw new RefusedException("file", "table.tooManyBytes");
        }
        uploadedAt = now;
    }

    boolean isOf(String what, long somebody) {
        return purpose.equals(what) && account == somebody;
    }

    /** The sheet's own name. */
    public String fileName() {
        return fileName;
    }

    /** What it says. */
    public List<SheetRow> rows() {
        return List.of(JSON.readValue(sheet, SheetRow[].class));
    }
}
