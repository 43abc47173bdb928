package khlang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import khlang.figures.CountedThing;
import khlang.figures.CountedThing.Filter;
import khlang.figures.CountedThing.Option;
import khlang.figures.Provenance;
import org.junit.jupiter.api.Test;

class OwnFormulaTest {

    private static final CountedThing MANUALS =
            new CountedThing(
                    "documents-published",
                    "เอกสารที่เผยแพร่",
                    "เรื่อง",
                    "ซึ่งเผยแพร่ในปีงบประมาณ",
                    "ทะเบียนเอกสาร",
                    Provenance.AUTOMATIC,
                    List.of(
                            new Filter(
                                    "kind", "ประเภท", List.of(new Option("work-manual", "คู่มือ"))),
                            new Filter(
                                    "division",
                                    "ส่วนราชการ",
                                    List.of(new Option("finance", "กองคลัง")))));

    @Test
    void withoutConditionsEverythingIsCounted() {
        assertThat(OwnFormula.of(MANUALS, Map.of()))
                .isEqualTo("นับเอกสารที่เผยแพร่ ซึ่งเผยแพร่ในปีงบประมาณ");
    }

    @Test
    void conditionsStandInTheOrderOfTheFilters() {
        assertThat(OwnFormula.of(MANUALS, Map.of("division", "finance", "kind", "work-manual")))
                .isEqualTo(
                        "นับเอกสารที่เผยแพร่ ซึ่งเผยแพร่ในปีงบประมาณ เฉพาะที่ประเภทเป็น “คู่มือ”"
                                + " และส่วนราชการเป็น “กองคลัง”");
    }

    @Test
    void whatIsOfferedNoMoreIsToldAsItIsStored() {
        assertThat(OwnFormula.of(MANUALS, Map.of("division", "ended-division")))
                .endsWith("ส่วนราชการเป็น “ended-division”");
    }
}
