package khlang.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    กองช่าง = กองช่าง = ข้อความเหมือนกันทุกคำ
                    กอง ช่าง = กองช่าง = เปลี่ยนเฉพาะการเว้นวรรค 1 แห่ง
                    (กองช่าง) = กองช่าง = เปลี่ยนเฉพาะเครื่องหมาย 1 แห่ง
                    ติดต่อกองช่าง = ติดต่อกองช่าง 5 วัน = เปลี่ยน 1 แห่ง เพิ่ม 2 คำ
                    ติดต่อกองช่าง 5 วัน = ติดต่อกองช่าง = เปลี่ยน 1 แห่ง ลบ 2 คำ
                    ติดต่อกองช่าง 5 วัน = ติดต่อกองช่าง ๗ วัน = เปลี่ยน 1 แห่ง เพิ่ม 1 คำ ลบ 1 คำ
                    """)
    void saysInOneLineHowMuchWasChanged(String before, String after, String expected) {
        assertThat(Comparison.of(before, after).tally().sentence()).isEqualTo(expected);
    }
}
