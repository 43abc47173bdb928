package khlang.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import khlang.comparison.Change;
import khlang.comparison.Field;
import khlang.comparison.FieldChange;
import khlang.comparison.Run;
import khlang.library.guide.ChannelType;
import khlang.library.guide.CitizenService;
import khlang.library.guide.DurationUnit;
import khlang.library.guide.Fee;
import khlang.library.guide.Fees;
import khlang.library.guide.ServiceChannel;
import khlang.library.guide.ServiceDuration;
import khlang.library.guide.ServiceForm;
import khlang.library.guide.ServicePaper;
import khlang.library.guide.ServicePapers;
import khlang.library.guide.ServiceStep;
import khlang.library.guide.StepKind;
import org.junit.jupiter.api.Test;

class DescriptionFieldsTest {

    private static final DescriptionFields.Names NAMES =
            new DescriptionFields.Names(
                    slug -> "หมวด " + slug,
                    slug -> "กอง " + slug,
                    slug -> "ตำแหน่ง " + slug,
                    slug -> "เรื่อง " + slug);

    @Test
    void everyFieldIsShownAsAReaderKnowsIt() {
        assertThat(fields(said("ขออนุญาตก่อสร้าง", service(3, Fees.NONE))))
                .contains(
                        "ชื่อเรื่อง: ขออนุญาตก่อสร้าง",
                        "ประเภท: คู่มือประชาชน",
                        "หมวดหมู่: หมวด works",
                        "ส่วนงานเจ้าของเรื่อง: กอง engineering",
                        "เผยแพร่ต่อ: เผยแพร่ต่อประชาชน",
                        "คำสำคัญ: อาคาร|ก่อสร้าง",
                        "กฎหมายที่เกี่ยวข้อง: พ.ร.บ. ควบคุมอาคาร · มาตรา 21 · ตรวจกับต้นฉบับเมื่อ 1 ตุลาคม 2565",
                        "ปีงบประมาณ: 2566",
                        "ทบทวนภายในวันที่: 30 กันยายน 2566",
                        "ตำแหน่งผู้รับผิดชอบ: ตำแหน่ง director",
                        "ตัวเลขและกำหนดเวลา: เบี้ย · 600 บาท · ต้องตรวจสอบ",
                        "เรื่องที่เกี่ยวข้อง: เรื่อง cg-demolition",
                        "ช่องทางให้บริการ: ติดต่อด้วยตนเอง · กองช่าง · 053 123 456",
                        "ขั้นตอน: การตรวจสอบเอกสาร · ตรวจคำขอ · 3 วันทำการ · กองช่าง|การลงนาม/คณะกรรมการมีมติ · ลงนาม · 1 วัน",
                        "ระยะเวลารวม: 4 วัน",
                        "เอกสารที่ใช้: บัตรประชาชน · กรมการปกครอง · ฉบับจริง 1 ฉบับ · เอกสารที่ราชการออกให้|แบบแปลน · สำเนา 2 ชุด",
                        "ค่าธรรมเนียม: ไม่มีค่าธรรมเนียม",
                        "แบบฟอร์ม: คำขออนุญาต · ข.1",
                        "หมายเหตุ: บรรทัดหนึ่ง|บรรทัดสอง");
    }

    @Test
    void whatIsNotSaidHasNoValue() {
        var little =
                new DocumentDescription(
                        "ก", null, null, null, null, null, null, null, null, null, null, null, null,
                        null, null, null, null, null, null, null, null, null);
        assertThat(DescriptionFields.of(little, DescriptionFields.Names.SLUGS))
                .filteredOn(field -> !field.values().isEmpty())
                .extracting(Field::name)
                .containsExactly(
                        "ชื่อเรื่อง", "ประเภท", "หมวดหมู่", "ส่วนงานเจ้าของเรื่อง", "เผยแพร่ต่อ");
    }

    @Test
    void onlyTheFieldsThatDifferAreTold() {
        var before = said("ขออนุญาตก่อสร้าง", service(3, Fees.NONE));
        var after =
                said(
                        "ขออนุญาตก่อสร้าง",
                        service(5, new Fees(List.of(new Fee("คำขอ", "20", "บาท")))));
        var changes = DescriptionFields.changes(before, after, NAMES);
        assertThat(changes)
                .extracting(FieldChange::name)
                .containsExactly("ขั้นตอน", "ค่าธรรมเนียม");
        assertThat(changes.get(0).rows().get(0).after())
                .filteredOn(run -> run.change() == Change.ADDED)
                .extracting(Run::text)
                .containsExactly("5");
        assertThat(DescriptionFields.changes(before, before, NAMES)).isEmpty();
    }

    private static List<String> fields(DocumentDescription said) {
        return DescriptionFields.of(said, NAMES).stream()
                .map(field -> field.name() + ": " + String.join("|", field.values()))
                .toList();
    }

    private static DocumentDescription said(String title, CitizenService service) {
        return new DocumentDescription(
                title,
                DocumentKind.CITIZEN_GUIDE,
                "works",
                "engineering",
                Audience.PUBLIC,
                "ทำอย่างไร",
                List.of("อาคาร", "ก่อสร้าง"),
                List.of(
                        new LawReference(
                                "พ.ร.บ. ควบคุมอาคาร", "มาตรา 21", null, LocalDate.of(2022, 10, 1))),
                2566,
                null,
                null,
                null,
                null,
                LocalDate.of(2023, 9, 30),
                null,
                null,
                "director",
                true,
                null,
                List.of(new Fact("rate", "เบี้ย", "600 บาท", null, null, true)),
                List.of("cg-demolition"),
                service);
    }

    private static CitizenService service(int days, Fees fees) {
        return new CitizenService(
                "งานควบคุมอาคาร",
                "เจ้าของอาคาร",
                List.of(
                        new ServiceChannel(
                                ChannelType.COUNTER, "กองช่าง", "053 123 456", null, null)),
                List.of(
                        new ServiceStep(
                                StepKind.DOCUMENT_CHECK,
                                "ตรวจคำขอ",
                                days,
                                DurationUnit.WORKING_DAYS,
                                "กองช่าง"),
                        new ServiceStep(StepKind.SIGNING, "ลงนาม", 1, DurationUnit.DAYS, null)),
                new ServiceDuration(4, DurationUnit.DAYS),
                new ServicePapers(
                        List.of(
                                new ServicePaper(
                                        "บัตรประชาชน", "กรมการปกครอง", 1, null, null, null)),
                        List.of(new ServicePaper("แบบแปลน", null, null, 2, "ชุด", null))),
                fees,
                List.of(new ServiceForm("คำขออนุญาต", "ข.1", null)),
                "บรรทัดหนึ่ง\nบรรทัดสอง");
    }
}
