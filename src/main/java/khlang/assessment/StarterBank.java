package khlang.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Questions that come with the portal, about the plan and about the portal itself, as samples: they
 * are asked only when the committee has approved them. In the file a question is a paragraph: its
 * topic, its document, its text, and its choices; a star stands before the right one. A question on
 * five levels has a single line, which begins with a tilde.
 */
@ApplicationScoped
@Transactional
public class StarterBank {

    private static final String FILE = "/khlang/assessment/starter.txt";

    @Inject QuestionBank bank;
    @Inject Rights rights;

    /**
     * Puts those into the bank that it has never held: what was reworded or set aside stays so.
     *
     * @return how many
     */
    public int take() {
        rights.require(Right.WRITE_PLAN);
        Set<String> there = bank.everAsked();
        int taken = 0;
        for (ItemDetails one : read()) {
            if (there.add(one.text())) {
                bank.add(one, true);
                taken++;
            }
        }
        return taken;
    }

    /** All of the file. */
    static List<ItemDetails> read() {
        try (InputStream file = StarterBank.class.getResourceAsStream(FILE)) {
            return paragraphs(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ItemDetails> paragraphs(String text) {
        List<ItemDetails> items = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : (text + "\n\n").lines().toList()) {
            if (line.startsWith("#")) {
                continue;
            }
            if (!line.isBlank()) {
                lines.add(line.strip());
            } else if (!lines.isEmpty()) {
                items.add(item(lines));
                lines.clear();
            }
        }
        return items;
    }

    private static ItemDetails item(List<String> lines) {
        if (lines.getFirst().startsWith("~")) {
            String text = lines.getFirst().substring(1).strip();
            return new ItemDetails(ItemKind.AWARENESS, text, "", "", List.of(), 0);
        }
        List<String> choices = new ArrayList<>();
        int correct = -1;
        for (String line : lines.subList(3, lines.size())) {
            if (line.startsWith("*")) {
                correct = choices.size();
            }
            choices.add(line.replaceFirst("^[*-]", "").strip());
        }
        return new ItemDetails(
                ItemKind.CHOICE, lines.get(2), lines.get(0), lines.get(1), choices, correct);
    }
}
