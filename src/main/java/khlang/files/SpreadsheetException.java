package khlang.files;

/** A file that is no table we read, or too large a one. */
public class SpreadsheetException extends Exception {

    private static final long serialVersionUID = 1;

    /** Why a file is refused. */
    public enum Reason {
        /** A workbook of Excel 97–2003. */
        OLD_FORMAT,
        /** No table, or a damaged one. */
        UNREADABLE,
        /** Nothing in it. */
        EMPTY,
        TOO_MANY_BYTES,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS
    }

    private final Reason reason;

    SpreadsheetException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    SpreadsheetException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Why it is refused. */
    public Reason reason() {
        return reason;
    }
}
