package khlang.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import khlang.pack.PackFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCheckTest {

    private static final String FIRST = "ตัวเลข.csv";
    private static final String SECOND = "หลักฐาน/รายงาน.pdf";
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 28, 12, 0);

    private final PackKey key = PackKey.make();

    @TempDir Path folder;

    private byte[] pack() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new PackWriter(out, NOON);
        writer.add(FIRST, to -> to.write("ก,1\n".getBytes(UTF_8)));
        writer.add(SECOND, to -> to.write("รายงาน".repeat(500).getBytes(UTF_8)));
        writer.finish(PackCheckTest::manifest, key);
        return out.toByteArray();
    }

    private static PackManifest manifest(List<PackedFile> files) {
        return new PackManifest(
                PackManifest.FORMAT,
                "เทศบาลตัวอย่าง",
                2565,
                List.of("T1R1"),
                "2026-11-28T12:00+07:00",
                "Khlang",
                files);
    }

    private PackVerdict check(byte[] bytes) throws IOException {
        return check(bytes, "");
    }

    private PackVerdict check(byte[] bytes, String named) throws IOException {
        return PackCheck.of(Files.write(folder.resolve("pack.zip"), bytes), named);
    }

    private Map<String, byte[]> entries() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        Path file = Files.write(folder.resolve("whole.zip"), pack());
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry one : zip.stream().toList()) {
                entries.put(one.getName(), zip.getInputStream(one).readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, UTF_8)) {
            for (var one : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        byte[] old = from.getBytes(UTF_8);
        byte[] now = to.getBytes(UTF_8);
        byte[] changed = bytes.clone();
        for (int i = 0; i + old.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + old.length, old, 0, old.length)) {
                System.arraycopy(now, 0, changed, i, now.length);
            }
        }
        return changed;
    }

    private void isWrong(Map<String, byte[]> entries, Kind kind, String name) throws IOException {
        assertThat(check(zip(entries)).faults()).containsExactly(new PackFault(kind, name));
    }

    @Test
    void aWholePackIsWhole() throws IOException {
        PackVerdict verdict = check(pack(), key.open().fingerprint());
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.manifest().orElseThrow().files())
                .extracting(PackedFile::name, PackedFile::size)
                .containsExactly(tuple(FIRST, 6L), tuple(SECOND, 9_000L));
        assertThat(verdict.key().orElseThrow().fingerprint()).isEqualTo(key.open().fingerprint());
        assertThat(entries().keySet()).last().isEqualTo(PackManifest.SIGNATURE);
        assertThat(pack()).as("the same to the byte").isEqualTo(pack());
    }

    @Test
    void everyChangeIsFoundByItsName() throws IOException {
        Map<String, byte[]> tampered = entries();
        tampered.put(SECOND, "รายงานอื่น".getBytes(UTF_8));
        isWrong(tampered, Kind.CHANGED, SECOND);
        Map<String, byte[]> longer = entries();
        longer.put(FIRST, "ก,1\nข,2\n".getBytes(UTF_8));
        isWrong(longer, Kind.CHANGED, FIRST);
        Map<String, byte[]> missing = entries();
        missing.remove(FIRST);
        isWrong(missing, Kind.MISSING, FIRST);
        Map<String, byte[]> added = entries();
        added.put("หลักฐาน/แถม.pdf", new byte[3]);
        isWrong(added, Kind.ADDED, "หลักฐาน/แถม.pdf");
        Map<String, byte[]> renamed = entries();
        renamed.put("ตัวเลขใหม่.csv", renamed.remove(FIRST));
        assertThat(check(zip(renamed)).faults())
                .containsExactlyInAnyOrder(
                        new PackFault(Kind.ADDED, "ตัวเลขใหม่.csv"),
                        new PackFault(Kind.MISSING, FIRST));
    }

    @Test
    void aNameThatLeadsOutOfTheFolderIsFound() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put("../../khlang.properties", new byte[3]);
        assertThat(check(zip(entries)).faults())
                .containsExactly(
                        new PackFault(Kind.ADDED, "../../khlang.properties"),
                        new PackFault(Kind.NAME, "../../khlang.properties"));
    }

    @Test
    void evenASignedListMayNotNameSuchAFile() throws IOException {
        Map<String, byte[]> entries = entries();
        byte[] list = manifest(List.of(new PackedFile("a/../../x", 0, "0".repeat(64)))).bytes();
        entries.put(PackManifest.NAME, list);
        entries.put(PackManifest.SIGNATURE, key.sign(list));
        assertThat(check(zip(entries)).faults()).contains(new PackFault(Kind.NAME, "a/../../x"));
    }

    @Test
    void aListThatSomebodyRewroteIsNotSigned() throws IOException {
        Map<String, byte[]> entries = entries();
        String list = new String(entries.get(PackManifest.NAME), UTF_8);
        entries.put(PackManifest.NAME, list.replace("2565", "2566").getBytes(UTF_8));
        isWrong(entries, Kind.SIGNATURE, "");
        Map<String, byte[]> unsigned = entries();
        unsigned.remove(PackManifest.SIGNATURE);
        isWrong(unsigned, Kind.SIGNATURE, "");
        Map<String, byte[]> keyless = entries();
        keyless.put(PackManifest.KEY, "none".getBytes(UTF_8));
        isWrong(keyless, Kind.KEY, "");
        Map<String, byte[]> bare = entries();
        bare.remove(PackManifest.NAME);
        isWrong(bare, Kind.MANIFEST, "");
        Map<String, byte[]> other = entries();
        other.put(PackManifest.NAME, "{\"format\":null}".getBytes(UTF_8));
        assertThat(check(zip(other)).faults()).contains(new PackFault(Kind.MANIFEST));
    }

    @Test
    void whoSignsAFalsePackAnewIsFoundByTheFingerprint() throws IOException {
        PackKey forger = PackKey.make();
        Map<String, byte[]> entries = entries();
        entries.put(PackManifest.KEY, forger.open().bytes());
        entries.put(PackManifest.SIGNATURE, forger.sign(entries.get(PackManifest.NAME)));
        assertThat(check(zip(entries)).isWhole()).as("nobody asked for a key").isTrue();
        assertThat(check(zip(entries), key.open().fingerprint()).faults())
                .containsExactly(new PackFault(Kind.OTHER_KEY));
    }

    @Test
    void whatWasCutOffOrDamagedIsNoPack() throws IOException {
        byte[] whole = pack();
        assertThat(check(Arrays.copyOf(whole, whole.length / 2)).faults())
                .containsExactly(new PackFault(Kind.UNREADABLE));
        assertThat(check(new byte[0]).faults()).containsExactly(new PackFault(Kind.UNREADABLE));
        byte[] damaged = whole.clone();
        damaged[30 + FIRST.getBytes(UTF_8).length + 3] ^= 0x55; // in the bytes of the first file
        assertThat(check(damaged).faults()).containsExactly(new PackFault(Kind.CHANGED, FIRST));
        assertThatThrownBy(() -> PackCheck.of(folder.resolve("none.zip"), ""))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatTwoProgramsWouldUnpackDifferentlyIsFound() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put("ตัวเลข.cs2", "ข,2\n".getBytes(UTF_8));
        byte[] twice = replaced(zip(entries), "ตัวเลข.cs2", FIRST);
        assertThat(check(twice).faults()).contains(new PackFault(Kind.DOUBLED, FIRST));
        byte[] whole = pack();
        byte[] hidden = whole.clone();
        byte[] name = FIRST.getBytes(UTF_8);
        hidden[30 + name.length - 1] = 'x'; // before the bytes, not in the table at the end
        assertThat(check(hidden).faults())
                .contains(
                        new PackFault(Kind.ADDED, "ตัวเลข.csx"),
                        new PackFault(Kind.TWOFOLD, FIRST));
    }

    @Test
    void aPackThatFailsHalfwayDoesNotLookWhole() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new PackWriter(out, NOON);
        writer.add(FIRST, to -> to.write(new byte[100_000]));
        assertThatThrownBy(
                        () ->
                                writer.add(
                                        SECOND,
                                        to -> {
                                            to.write(new byte[9]);
                                            throw new IOException("the disk");
                                        }))
                .isInstanceOf(IOException.class);
        assertThat(check(out.toByteArray()).faults())
                .containsExactly(new PackFault(Kind.UNREADABLE));
    }
}
