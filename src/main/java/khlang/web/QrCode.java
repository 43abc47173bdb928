package khlang.web;

/** Draws QR codes as small SVG pictures, black on white whatever the page's colours are. */
public final class QrCode {

    /** The white border that readers need, in modules. */
    private static final int QUIET = 4;

    private QrCode() {}

    /** The picture of a text of up to about a thousand characters. */
    public static String svg(String text) {
        var code =
                io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        int edge = code.size + 2 * QUIET;
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">
        <rect width="%1$d" height="%1$d" fill="#fff"/>
        <path d="%2$s"/>
        </svg>
        """
                .formatted(edge, path);
    }
}
