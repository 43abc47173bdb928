package khlang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import khlang.system.PortalProcess;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot be: one sentence in Thai, the same in English, and an exit code. */
class RefusedStartIT {

    @TempDir Path folder;

    @Test
    @ExtendWith(RunningPortal.Once.class)
    void aSecondStartSaysSoAndLeavesTheFirstAlone(RunningPortal portal) {
        refused(PortalProcess.run(portal.dataDir()))
                .contains("กำลังทำงานกับโฟลเดอร์ข้อมูล")
                .contains("Khlang is already running on the data folder")
                .contains(portal.base().toString());
        assertThat(portal.get("").statusCode()).isEqualTo(200);
        assertThat(portal.dataDir().resolve("running.properties")).exists();
    }

    @Test
    void aTakenPortIsNamedWithAnotherToChoose() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            refused(PortalProcess.run(folder, Map.of("KHLANG_HTTP_PORT", port)))
                    .contains("พอร์ต " + port)
                    .contains("port " + port)
                    .contains("KHLANG_HTTP_PORT=8081");
        }
    }

    @Test
    void aWrongSettingIsNamedWithItsFaultAndAnExample() {
        refused(PortalProcess.run(folder, Map.of("KHLANG_HTTP_PORT", "80800")))
                .contains("KHLANG_HTTP_PORT: “80800” ไม่ใช่หมายเลขพอร์ต")
                .contains("KHLANG_HTTP_PORT: “80800” is not a port number")
                .contains("KHLANG_HTTP_PORT=8080");
    }

    @Test
    void aWrongLineInTheSettingsFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("khlang.properties"), "KHLANG_HTTP_PROT=8080\n");
        refused(PortalProcess.run(folder))
                .contains("ไม่มีค่ากำหนดชื่อ “KHLANG_HTTP_PROT”")
                .contains("There is no setting “KHLANG_HTTP_PROT”");
    }

    @Test
    void aFileInPlaceOfTheDataFolderIsToldAsUnwritable() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));
        refused(PortalProcess.run(file))
                .contains("เขียนโฟลเดอร์ข้อมูล " + file + " ไม่ได้")
                .contains("The data folder " + file + " cannot be written");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aReadOnlyDataFolderIsToldAsUnwritable() {
        mounted(
                "ro",
                () ->
                        refused(PortalProcess.run(folder))
                                .contains("เขียนโฟลเดอร์ข้อมูล " + folder + " ไม่ได้")
                                .contains("The data folder " + folder + " cannot be written"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDataFolderThatHasBecomeReadOnlyIsToldAsUnwritable() throws IOException {
        Files.createFile(folder.resolve("lock"));
        assumeTrue(
                system("chattr", "+i", folder.toString()) == 0,
                "needs the right to make a folder immutable");
        try {
            refused(PortalProcess.run(folder))
                    .contains("The data folder " + folder + " cannot be written");
        } finally {
            assertThat(system("chattr", "-i", folder.toString())).isZero();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldWithWhatIsLeftAndNeeded() {
        mounted(
                "size=40m",
                () ->
                        refused(PortalProcess.run(folder))
                                .contains("ใกล้เต็ม: เหลือ ")
                                .containsPattern("nearly full: \\d+ MB free, 300 MB needed"));
    }

    @Test
    void anUnknownWordIsAnsweredWithTheWordsThatExist() {
        try (var process =
                PortalProcess.start(PortalProcess.program(), folder, Map.of(), "strat")) {
            assertThat(process.awaitExit()).isEqualTo(2);
            assertThat(process.output()).contains("ไม่มีคำสั่ง “strat”", "./khlang help");
        }
    }

    private static org.assertj.core.api.AbstractStringAssert<?> refused(PortalProcess start) {
        try (start) {
            assertThat(start.awaitExit()).as(start.output()).isEqualTo(1);
            return assertThat(start.output()).doesNotContain("Exception", "\tat ");
        }
    }

    /** Runs something while a file system of its own lies over {@link #folder}. */
    private void mounted(String options, Runnable body) {
        String path = folder.toString();
        assumeTrue(
                system("mount", "-t", "tmpfs", "-o", options, "tmpfs", path) == 0,
                "needs the right to mount a file system");
        try {
            body.run();
        } finally {
            assertThat(system("umount", path)).isZero();
        }
    }

    private static int system(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor();
        } catch (IOException e) {
            return -1; // there is no such program here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
