package khlang.evaluation.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import khlang.pack.PackKey;
import khlang.pack.PackManifest;
import khlang.pack.PackWriter;
import khlang.pack.PackedFile;

/** A pack that is ready to be written. */
public final class EvidencePack {

    private final PackFacts facts;
    private final List<PackEntry> entries;
    private final PackKey key;

    EvidencePack(PackFacts facts, List<PackEntry> entries, PackKey key) {
        this.facts = facts;
        this.entries = List.copyOf(entries);
        this.key = key;
    }

    /** What it says of itself. */
    public PackFacts facts() {
        return facts;
    }

    /**
     * Writes it file by file; the stream stays open.
     *
     * @throws IOException when it breaks off: what was written until then is no pack
     */
    public void writeTo(OutputStream out) throws IOException {
        var writer = new PackWriter(out, facts.madeAt().toLocalDateTime());
        for (PackEntry one : entries) {
            writer.add(one.name(), one.bytes());
        }
        writer.finish(this::manifest, key);
    }

    private PackManifest manifest(List<PackedFile> files) {
        return new PackManifest(
                PackManifest.FORMAT,
                facts.office(),
                facts.scope().plan().fiscalYear(),
                facts.scope().rowIds(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(facts.madeAt()),
                facts.program(),
                files);
    }
}
