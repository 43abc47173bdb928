package khlang.web;

/**
 * What somebody has sent with a form that anybody may send without a token and without a cookie,
 * because it stands on pages that are the same for everybody. It changes nothing that belongs to
 * somebody: who takes one must count with being sent it a thousand times.
 */
public record OpenForm(Form form) {

    /** The field that people do not see and that programs fill in which fill in everything. */
    public static final String TRAP = "homepage";

    /** Whether a program has filled it in. */
    public boolean isTrapped() {
        return !form.typed(TRAP).isEmpty();
    }
}
