package khlang.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A list of staff that somebody has sent and has yet to confirm. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class StaffUpload {

    private static final JsonMapper JSON = new JsonMapper();

    /** In characters; longer statements are too long for the database as well. */
    private static final int LONGEST = 4_000_000;

    @Id private String id;
    private long account;
    private String fileName;
    private String sheet;
    private Instant uploadedAt;

    protected StaffUpload() {} // Jakarta Persistence

    StaffUpload(String id, long account, String fileName, List<StaffRow> rows, Instant now) {
        this.id = id;
        this.account = account;
        this.fileName = fileName;
        sheet = JSON.writeValueAsString(rows);
        if (sheet.length() > LONGEST) {
            throw new RefusedException("file", "table.tooManyBytes");
        }
        uploadedAt = now;
    }

    boolean isOf(long somebody) {
        return account == somebody;
    }

    String fileName() {
        return fileName;
    }

    List<StaffRow> rows() {
        return List.of(JSON.readValue(sheet, StaffRow[].class));
    }
}
