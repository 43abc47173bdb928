package khlang.markdown;

import org.commonmark.node.CustomBlock;

/** A quote whose first line says that it is a note, a tip or a warning. */
final class Callout extends CustomBlock {

    private final CalloutKind kind;

    Callout(CalloutKind kind) {
        this.kind = kind;
    }

    CalloutKind kind() {
        return kind;
    }
}
