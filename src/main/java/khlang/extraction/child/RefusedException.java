package khlang.extraction.child;

import khlang.extraction.Refusal;

/** The file is not read any further, for a reason that a person can be told. */
public final class RefusedException extends Exception {

    private final transient Refusal refusal;

    /** Without a cause: the reason says all. */
    public RefusedException(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    /** The reason. */
    public Refusal refusal() {
        return refusal;
    }
}
