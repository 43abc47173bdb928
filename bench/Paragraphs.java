import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The starter documents' own paragraphs: words as they come in real pages. */
final class Paragraphs {

    private Paragraphs() {}

    /** Those of a content folder that are long enough and hold no link, file by file. */
    static List<String> of(Path content) throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                String text = Files.readString(file);
                String body = text.substring(text.indexOf("\n---\n", 4) + 5);
                for (String paragraph : body.split("\n\n")) {
                    if (paragraph.length() > 60 && !paragraph.contains("](")) {
                        found.add(paragraph);
                    }
                }
            }
        }
        return found;
    }
}
