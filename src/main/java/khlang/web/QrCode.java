package khlang.web;

/** Draws QR codes, black on white whatever the page's colours are. */
public final class QrCode {

    /** The white border that readers need, in modules. */
    private static final int QUIET = 4;

    private QrCode() {}

    /** The picture of a text of up to about a thousand characters, as a small SVG. */
    public static String svg(String text) {
        var code = code(text);
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

    /**
     * The same picture as a PNG. Every module is a square of whole pixels, so that it stays sharp:
     * the picture is as large as that allows, and never larger than asked for.
     *
     * @param edge the longest that its edge may be, in pixels; a code that does not fit is drawn
     *     with one pixel for each module
     */
    public static byte[] png(String text, int edge) {
        var code = code(text);
        int modules = code.size + 2 * QUIET;
        int scale = Math.max(1, edge / modules);
        return new BlackAndWhite(
                        modules * scale,
                        (x, y) -> code.getModule(x / scale - QUIET, y / scale - QUIET))
                .asPng();
    }

    private static io.nayuki.qrcodegen.QrCode code(String text) {
        return io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    }
}
