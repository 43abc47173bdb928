package khlang.organization;

import java.util.List;
import khlang.files.Spreadsheet;

/** A list of staff as a sheet. */
final class StaffSheet {

    /** Longer than any field may be, so that what is cut off is wrong anyway. */
    private static final int LONGEST_CELL = 300;

    private StaffSheet() {}

    /** The list to fill in: the names of the columns. */
    static Spreadsheet template() {
        return Sheet.template(StaffColumn.class);
    }

    /**
     * Reads a list of staff.
     *
     * @throws RefusedException when it is no such list
     */
    static List<SheetRow> read(byte[] bytes) {
        return Sheet.read(bytes, StaffColumn.class, LONGEST_CELL);
    }

    static List<StaffRow> rows(List<SheetRow> rows) {
        return rows.stream().map(row -> new StaffRow(row.number(), draft(row))).toList();
    }

    private static PersonDraft draft(SheetRow row) {
        return new PersonDraft(
                row.cell(StaffColumn.TITLE),
                row.cell(StaffColumn.FIRST_NAME),
                row.cell(StaffColumn.LAST_NAME),
                row.cell(StaffColumn.POSITION),
                row.cell(StaffColumn.DIVISION),
                row.cell(StaffColumn.STAFF_TYPE),
                row.cell(StaffColumn.EMAIL),
                row.cell(StaffColumn.FROM));
    }
}
