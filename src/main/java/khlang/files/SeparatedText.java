package khlang.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import khlang.files.SpreadsheetException.Reason;

/**
 * Tables as text: commas, semicolons or tabs between the cells, quotation marks around those that
 * hold one of them. Excel writes UTF-8 with a mark, UTF-16, or the old Thai Windows encoding.
 */
final class SeparatedText {

    private static final char MARK = '\uFEFF';

    /** Blank ones included; so many are no row of a table. */
    private static final int MOST_CELLS = 1_000;

    private static final Charset OLD_THAI = Charset.forName("x-windows-874");

    private SeparatedText() {}

    static List<List<String>> read(byte[] bytes) throws SpreadsheetException {
        String text = Normalizer.normalize(decode(bytes), Normalizer.Form.NFC);
        if (text.indexOf('\0') >= 0) {
            throw new SpreadsheetException(Reason.UNREADABLE);
        }
        return cut(text, separator(text));
    }

    static byte[] write(List<List<String>> rows) {
        return (MARK
                        + rows.stream()
                                .map(
                                        row ->
                                                row.stream()
                                                                .map(SeparatedText::quoted)
                                                                .collect(Collectors.joining(","))
                                                        + "\r\n")
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",;\t\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String decode(byte[] bytes) throws SpreadsheetException {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return unmarked(strictly(bytes, StandardCharsets.UTF_16LE));
        }
        try {
            return unmarked(strictly(bytes, StandardCharsets.UTF_8));
        } catch (SpreadsheetException e) {
            return strictly(bytes, OLD_THAI);
        }
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static String strictly(byte[] bytes, Charset encoding) throws SpreadsheetException {
        try {
            return encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new SpreadsheetException(Reason.UNREADABLE, e);
        }
    }

    /** The one that stands most often in the first line, outside of quotation marks. */
    private static char separator(String text) {
        char best = ',';
        long most = 0;
        String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = first.chars().filter(c -> c == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private static List<List<String>> cut(String text, char separator) throws SpreadsheetException {
        var rows = new Spreadsheet.Rows();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                boolean twice = i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (c != '"') {
                    cell.append(c);
                } else if (twice) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                row.add(take(cell));
            } else if (c == '\n') {
                row.add(take(cell));
                rows.add(row);
                row = new ArrayList<>();
            } else if (c != '\r' || i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                cell.append(c);
            }
            if (row.size() > MOST_CELLS) {
                throw new SpreadsheetException(Reason.TOO_MANY_COLUMNS);
            }
        }
        if (!row.isEmpty() || !cell.isEmpty()) {
            row.add(take(cell));
            rows.add(row);
        }
        return rows.all();
    }

    private static String take(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return text;
    }
}
