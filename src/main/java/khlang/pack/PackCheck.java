package khlang.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import khlang.digest.Sha256;
import khlang.pack.PackFault.Kind;

/**
 * Looks through a pack: nothing is unpacked to disk, and no more is read than the list promises. A
 * ZIP file names its files twice, before their bytes and in a table at its end; both must agree, or
 * two programs would show two packs.
 */
public final class PackCheck {

    /** The longest list, key or signature, in bytes. */
    private static final int LONGEST = 32 << 20;

    private static final int BUFFER = 1 << 16;

    /** What stands in the pack but not in its list. */
    private static final List<String> OWN =
            List.of(PackManifest.NAME, PackManifest.KEY, PackManifest.SIGNATURE);

    private final Path file;
    private final String named;
    private final List<PackFault> faults = new ArrayList<>();

    private PackCheck(Path file, String named) {
        this.file = file;
        this.named = named;
    }

    /**
     * Checks a pack.
     *
     * @param named the fingerprint of the key with which it must be signed; empty for any
     * @throws NoSuchFileException when there is no such file
     */
    public static PackVerdict of(Path file, String named) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return new PackCheck(file, named).verdict();
    }

    private PackVerdict verdict() {
        Optional<PackManifest> manifest = Optional.empty();
        Optional<PublicPackKey> key = Optional.empty();
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            key = key(zip);
            byte[] list = bytes(zip, PackManifest.NAME, Kind.MANIFEST);
            checkSignature(list, bytes(zip, PackManifest.SIGNATURE, Kind.SIGNATURE), key);
            manifest = Optional.of(PackManifest.read(list));
            checkFiles(zip, manifest.get());
        } catch (PackException e) {
            faults.add(new PackFault(e.kind()));
        } catch (IOException | IllegalArgumentException e) { // the latter: names that are no UTF-8
            faults.add(new PackFault(Kind.UNREADABLE));
        }
        return new PackVerdict(manifest, key, faults);
    }

    private Optional<PublicPackKey> key(ZipFile zip) throws IOException, PackException {
        String pem = new String(bytes(zip, PackManifest.KEY, Kind.KEY), StandardCharsets.US_ASCII);
        Optional<PublicPackKey> key = PublicPackKey.read(pem);
        if (key.isEmpty()) {
            throw new PackException(Kind.KEY);
        }
        if (!named.isEmpty() && !key.get().isNamed(named)) {
            faults.add(new PackFault(Kind.OTHER_KEY));
        }
        return key;
    }

    private void checkSignature(byte[] list, byte[] signature, Optional<PublicPackKey> key) {
        if (key.filter(one -> one.proves(list, signature)).isEmpty()) {
            faults.add(new PackFault(Kind.SIGNATURE));
        }
    }

    private static byte[] bytes(ZipFile zip, String name, Kind missing)
            throws IOException, PackException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new PackException(missing);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] read = in.readNBytes(LONGEST + 1);
            if (read.length > LONGEST) {
                throw new PackException(missing);
            }
            return read;
        }
    }

    private void checkFiles(ZipFile zip, PackManifest manifest) throws IOException {
        Map<String, PackedFile> listed = new LinkedHashMap<>();
        for (PackedFile one : manifest.files()) {
            if (!PackNames.isSafe(one.name())) {
                faults.add(new PackFault(Kind.NAME, one.name()));
            }
            if (listed.put(one.name(), one) != null || OWN.contains(one.name())) {
                faults.add(new PackFault(Kind.DOUBLED, one.name()));
            }
        }
        Map<String, Integer> found = new LinkedHashMap<>();
        boolean whole = readThrough(listed, found);
        Map<String, Integer> table = table(zip);
        for (PackedFile one : listed.values()) {
            if (!found.containsKey(one.name()) && !table.containsKey(one.name())) {
                faults.add(new PackFault(Kind.MISSING, one.name()));
            } else if (!found.containsKey(one.name()) && !whole) {
                checkApart(zip, one);
            }
        }
        if (whole) {
            compare(found, table);
        }
    }

    /**
     * Reads the files one after the other, as they were written.
     *
     * @param found takes how often each name stands there
     * @return whether it came to the end; behind a damaged file nobody knows where the next begins
     */
    private boolean readThrough(Map<String, PackedFile> listed, Map<String, Integer> found)
            throws IOException {
        try (var in =
                new ZipInputStream(
                        new BufferedInputStream(Files.newInputStream(file), BUFFER),
                        StandardCharsets.UTF_8)) {
            for (ZipEntry one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
                String name = one.getName();
                if (found.merge(name, 1, Integer::sum) > 1) {
                    faults.add(new PackFault(Kind.DOUBLED, name));
                }
                if (!check(name, listed.get(name), in)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * @param listed null for what the list does not know
     * @return whether it is worth reading on: what is longer than it says may have no end
     */
    private boolean check(String name, PackedFile listed, InputStream in) {
        try {
            if (listed == null) {
                refuse(name);
            } else if (!isAsListed(listed, in)) {
                faults.add(new PackFault(Kind.CHANGED, name));
            }
            return in.skip(LONGEST) < LONGEST;
        } catch (IOException e) {
            faults.add(new PackFault(Kind.CHANGED, name)); // it cannot be unpacked
            return false;
        }
    }

    private void refuse(String name) {
        if (!OWN.contains(name)) {
            faults.add(new PackFault(Kind.ADDED, name));
            if (!PackNames.isSafe(name)) {
                faults.add(new PackFault(Kind.NAME, name));
            }
        }
    }

    private void checkApart(ZipFile zip, PackedFile listed) {
        try (InputStream in = zip.getInputStream(zip.getEntry(listed.name()))) {
            if (!isAsListed(listed, in)) {
                faults.add(new PackFault(Kind.CHANGED, listed.name()));
            }
        } catch (IOException e) {
            faults.add(new PackFault(Kind.CHANGED, listed.name()));
        }
    }

    private static boolean isAsListed(PackedFile listed, InputStream in) throws IOException {
        MessageDigest digest = Sha256.begin();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
            size += read;
            if (size > listed.size()) {
                return false;
            }
        }
        return size == listed.size() && Sha256.hex(digest).equals(listed.sha256());
    }

    private static Map<String, Integer> table(ZipFile zip) {
        Map<String, Integer> table = new HashMap<>();
        zip.stream().forEach(one -> table.merge(one.getName(), 1, Integer::sum));
        return table;
    }

    private void compare(Map<String, Integer> found, Map<String, Integer> table) {
        found.forEach(
                (name, times) -> {
                    if (!times.equals(table.get(name)) && times == 1) {
                        faults.add(new PackFault(Kind.TWOFOLD, name));
                    }
                });
        table.keySet().stream()
                .filter(name -> !found.containsKey(name))
                .sorted()
                .forEach(name -> faults.add(new PackFault(Kind.TWOFOLD, name)));
    }
}
