package khlang.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderDeletionTest {

    @TempDir Path folder;

    @Test
    void deletesAllThatIsInAFolderAndNothingThatALinkLeadsTo() throws IOException {
        Path kept =
                Files.writeString(Files.createDirectory(folder.resolve("kept")).resolve("a"), "ก");
        Path gone = Files.createDirectories(folder.resolve("gone/inner"));
        Files.writeString(gone.resolve("b"), "ข");
        Files.createSymbolicLink(gone.resolve("link"), kept.getParent());
        FolderDeletion.delete(folder.resolve("gone"));
        assertThat(folder.resolve("gone")).doesNotExist();
        assertThat(kept).hasContent("ก");
    }

    @Test
    void whatIsNotThereIsNoFailure() {
        assertThatCode(() -> FolderDeletion.delete(folder.resolve("never")))
                .doesNotThrowAnyException();
    }
}
