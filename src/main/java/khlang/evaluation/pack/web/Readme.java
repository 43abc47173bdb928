package khlang.evaluation.pack.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.StringJoiner;
import khlang.evaluation.pack.PackCover;
import khlang.evaluation.pack.PackEntry;
import khlang.evaluation.pack.PackFacts;
import khlang.evaluation.pack.PackScope;
import khlang.language.Sentences;
import khlang.web.Templates;

/** Writes what people read first in a pack. */
@ApplicationScoped
class Readme implements PackCover {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.pack.web.words");
    private static final String STYLE = "readme.css";

    @Inject FigureSnapshot snapshot;
    @Inject Templates templates;

    @Override
    public List<PackEntry> entries(PackFacts facts, List<PackEntry> contents) {
        var page = new ReadmePage(facts, snapshot.of(facts.scope()), contents);
        byte[] printed = templates.printAlone(page);
        return List.of(
                new PackEntry(NAMES.get(0), WORDS.say("readme.html"), out -> out.write(printed)),
                PackEntry.text(NAMES.get(1), WORDS.say("readme.txt"), text(page)),
                new PackEntry(NAMES.get(2), WORDS.say("readme.style"), Readme::style));
    }

    private static void style(OutputStream out) throws IOException {
        try (InputStream style = Readme.class.getResourceAsStream(STYLE)) {
            style.transferTo(out);
        }
    }

    private static String text(ReadmePage page) {
        PackFacts facts = page.facts();
        PackScope scope = facts.scope();
        var lines = new StringJoiner("\r\n", "\uFEFF", "\r\n"); // Notepad knows UTF-8 by the mark
        lines.add(WORDS.say("readme.head", Integer.toString(scope.plan().fiscalYear())));
        if (!scope.isWholeYear()) {
            lines.add(WORDS.say("readme.row", scope.rows().getFirst().activity()));
        }
        lines.add(WORDS.say("readme.office", facts.office()));
        lines.add(WORDS.say("readme.made", page.made(), page.time()));
        lines.add(WORDS.say("readme.program", facts.program()));
        lines.add("");
        for (String key : List.of("start", "private", "proves")) {
            lines.add(WORDS.say("readme." + key));
        }
        lines.add("");
        for (String key : List.of("check", "openssl", "compare")) {
            lines.add(WORDS.say("readme." + key));
        }
        lines.add(WORDS.say("readme.key", facts.fingerprint()));
        lines.add("");
        page.files().forEach(one -> lines.add(one.name() + " — " + one.title()));
        return lines.toString();
    }
}
