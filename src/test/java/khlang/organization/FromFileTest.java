package khlang.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FromFileTest {

    private record Says(String name) {}

    private final FromFile part = new FromFile();
    private Says stored = new Says("เดิม");

    @Test
    void theSameFileAgainChangesNothing() {
        part.made(stored);
        assertThat(file("เดิม")).isEqualTo(TakenOver.UNCHANGED);
        assertThat(file("ใหม่")).isEqualTo(TakenOver.UPDATED);
        assertThat(stored.name()).isEqualTo("ใหม่");
        assertThat(file("ใหม่")).isEqualTo(TakenOver.UNCHANGED);
    }

    @Test
    void whatAdministratorsChangedStaysAndIsToldOnlyWhenTheFileSaysSomethingNew() {
        part.made(stored);
        edit("แก้ในระบบ");
        assertThat(file("เดิม")).isEqualTo(TakenOver.UNCHANGED);
        assertThat(file("ใหม่")).isEqualTo(TakenOver.CONFLICT);
        assertThat(file("ใหม่")).isEqualTo(TakenOver.CONFLICT);
        assertThat(stored.name()).isEqualTo("แก้ในระบบ");
    }

    @Test
    void aFileThatComesToSayTheSameIsNoConflict() {
        part.made(stored);
        edit("แก้ในระบบ");
        assertThat(file("แก้ในระบบ")).isEqualTo(TakenOver.UNCHANGED);
    }

    private void edit(String name) {
        stored = new Says(name);
        part.edit();
    }

    private TakenOver file(String name) {
        return part.takeOver(stored, new Says(name), () -> stored = new Says(name));
    }
}
