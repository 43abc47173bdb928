package khlang.evaluation.pack.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import khlang.files.Spreadsheet;
import khlang.files.SpreadsheetException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A pack as somebody who unpacks it finds it. */
record UnpackedPack(Map<String, byte[]> files) {

    static UnpackedPack of(Path zip) {
        try (var file = new ZipFile(zip.toFile(), UTF_8)) {
            var files = new LinkedHashMap<String, byte[]>();
            for (ZipEntry one : file.stream().toList()) {
                files.put(one.getName(), file.getInputStream(one).readAllBytes());
            }
            return new UnpackedPack(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    String text(String name) {
        return new String(files.get(name), UTF_8);
    }

    JsonNode json(String name) {
        return new JsonMapper().readTree(files.get(name));
    }

    List<List<String>> table(String name) {
        try {
            return Spreadsheet.read(files.get(name)).rows();
        } catch (SpreadsheetException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Unpacks them into a new folder. */
    Path unpack(Path folder) throws IOException {
        for (var one : files.entrySet()) {
            Path file = folder.resolve(one.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, one.getValue());
        }
        return folder;
    }

    /** Packs them again with one file that is another. */
    void forge(Path to, String name, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        var forged = new LinkedHashMap<>(files);
        forged.put(name, text.getBytes(UTF_8));
        try (var zip = new ZipOutputStream(out, UTF_8)) {
            for (var one : forged.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
                zip.closeEntry();
            }
        }
        Files.write(to, out.toByteArray());
    }
}
