package khlang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFolderTest {

    private static final String FILE = "documents/general/a-b.md";

    @TempDir Path around;

    @Test
    void nothingStandsUnderTheNameBeforeAllIsThere() throws Exception {
        Path path = around.resolve("ส่งออก");
        try (ExportFolder folder = ExportFolder.at(path)) {
            folder.begin();
            folder.write(FILE, text("ก"));
            assertThat(path).doesNotExist();
            folder.finish();
        }
        assertThat(path.resolve(FILE)).hasContent("ก");
        assertThat(around).isDirectoryNotContaining("glob:**.*-*");
    }

    @Test
    void whatBreaksOffLeavesTheEarlierExport() throws Exception {
        Path path = exported("เดิม");
        try (ExportFolder folder = ExportFolder.at(path)) {
            folder.begin();
            folder.write(FILE, text("ใหม่"));
        }
        assertThat(path.resolve(FILE)).hasContent("เดิม");
        assertThat(around)
                .isDirectoryContaining(path::equals)
                .isDirectoryNotContaining("glob:**.*-*");
    }

    @Test
    void anEarlierExportGivesWayWithAllThatItHeld() throws Exception {
        Path path = exported("เดิม");
        Files.createDirectories(path.resolve("documents/general/a-b"));
        Files.writeString(path.resolve("documents/general/a-b/แบบ คำขอ (1).pdf"), "x");
        try (ExportFolder folder = ExportFolder.at(path)) {
            folder.begin();
            folder.write("history/a-b/0001.md", text("ใหม่"));
            folder.finish();
        }
        assertThat(path.resolve("history/a-b/0001.md")).hasContent("ใหม่");
        assertThat(path.resolve("documents")).doesNotExist();
        assertThat(around).isDirectoryNotContaining("glob:**.*-*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".git",
                "notes.txt",
                "documents/notes.txt",
                "documents/general/X.md",
                "plan/ก"
            })
    void whatNoExportHasWrittenStays(String foreign) throws Exception {
        Path path = exported("เดิม");
        Files.createDirectories(path.resolve(foreign).getParent());
        Files.writeString(path.resolve(foreign), "ของคนอื่น");
        assertThatThrownBy(() -> ExportFolder.at(path))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(foreign);
        assertThat(path.resolve(foreign)).hasContent("ของคนอื่น");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path path = Files.writeString(around.resolve("file"), "x");
        assertThatThrownBy(() -> ExportFolder.at(path)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "/etc/x",
                "documents/../../x",
                "documents/general/../../../x/0001.md"
            })
    void nothingIsWrittenOutsideOrUnderAnotherName(String name) throws Exception {
        try (ExportFolder folder = ExportFolder.at(around.resolve("out"))) {
            folder.begin();
            assertThatThrownBy(() -> folder.write(name, text("ก"))).isInstanceOf(Problem.class);
        }
        assertThat(around).isEmptyDirectory();
    }

    @Test
    void whatAKilledProcessHasLeftIsClearedAndAnothersIsNot() throws Exception {
        Path left = Files.createDirectories(around.resolve("out.partial-999999999/documents"));
        long other = ProcessHandle.current().parent().orElseThrow().pid();
        Path others = Files.createDirectories(around.resolve("out.partial-" + other));
        try (ExportFolder folder = ExportFolder.at(around.resolve("out"))) {
            folder.begin();
        }
        assertThat(left.getParent()).doesNotExist();
        assertThat(others).exists();
    }

    private Path exported(String text) throws IOException {
        Path path = around.resolve("out");
        Files.createDirectories(path.resolve(FILE).getParent());
        Files.writeString(path.resolve(FILE), text);
        return path;
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
