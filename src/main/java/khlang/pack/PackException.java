package khlang.pack;

/** A pack that cannot be read far enough to say more of it. */
class PackException extends Exception {

    private static final long serialVersionUID = 1;

    private final PackFault.Kind kind;

    PackException(PackFault.Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    PackException(PackFault.Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
    }

    PackFault.Kind kind() {
        return kind;
    }
}
