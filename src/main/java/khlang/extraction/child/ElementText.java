package khlang.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamReader;

/** The text of the first element of a name. */
final class ElementText implements Xml.Listener {

    private static final int LONGEST = 1_000;

    private final String wanted;
    private final StringBuilder text = new StringBuilder();
    private boolean inside;
    private boolean done;

    private ElementText(String wanted) {
        this.wanted = wanted;
    }

    /** Empty when there is none; at most some thousand characters. */
    static String first(InputStream stream, String element) throws IOException, RefusedException {
        var listener = new ElementText(element);
        Xml.read(stream, listener);
        return listener.text.toString();
    }

    @Override
    public void begin(String name, XMLStreamReader reader) {
        inside = inside || (!done && name.equals(wanted));
    }

    @Override
    public void text(String piece) {
        if (inside && text.length() < LONGEST) {
            text.append(piece, 0, Math.min(piece.length(), LONGEST));
        }
    }

    @Override
    public void end(String name) {
        if (inside && name.equals(wanted)) {
            inside = false;
            done = true;
        }
    }
}
