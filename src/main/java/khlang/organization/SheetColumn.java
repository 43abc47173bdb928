package khlang.organization;

/** A column of a sheet that people fill in: a constant of an enum, in the order of the template. */
public interface SheetColumn {

    /** What stands at the top of the column. */
    String label();

    /** Whether a sheet must have it. */
    boolean isRequired();
}
