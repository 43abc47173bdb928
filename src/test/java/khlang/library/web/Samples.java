package khlang.library.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.library.Audience;
import khlang.library.DocumentDescription;
import khlang.library.DocumentKind;
import khlang.library.DocumentSummary;
import khlang.library.Fact;
import khlang.library.LawReference;
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
import khlang.markdown.LinkResolver;
import khlang.markdown.Markdown;
import khlang.markdown.RenderedMarkdown;

/** Documents for tests of pages. */
final class Samples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String SAMPLE = " (ตัวอย่าง—ตรวจสอบกับหน่วยงาน)";

    private static final Markdown MARKDOWN = new Markdown();

    private Samples() {}

    /** A guide with every field. */
    static CitizenService service() {
        return new CitizenService(
                "งานพัฒนาชุมชน",
                "ผู้มีสัญชาติไทย อายุ 60 ปีขึ้นไป",
                List.of(
                        new ServiceChannel(
                                ChannelType.COUNTER,
                                "สำนักปลัดเทศบาล",
                                "053-000000",
                                "08.30–16.30 น." + SAMPLE,
                                null)),
                List.of(
                        new ServiceStep(
                                StepKind.DOCUMENT_CHECK,
                                "ยื่นคำขอ",
                                5,
                                DurationUnit.MINUTES,
                                "งานพัฒนาชุมชน"),
                        new ServiceStep(
                                StepKind.NOTIFICATION,
                                "รับหลักฐาน",
                                10,
                                DurationUnit.MINUTES,
                                null)),
                new ServiceDuration(15, DurationUnit.MINUTES),
                new ServicePapers(
                        List.of(
                                new ServicePaper(
                                        "บัตรประจำตัวประชาชน", "กรมการปกครอง", 1, 0, "ฉบับ", null)),
                        List.of(
                                new ServicePaper(
                                        "สมุดบัญชีเงินฝาก", null, 1, 2, null, "กรณีรับผ่านบัญชี"))),
                new Fees(List.of(new Fee("ค่าธรรมเนียม", "20" + SAMPLE, "บาท"))),
                List.of(new ServiceForm("แบบลงทะเบียน", "ผส.1", "form.pdf")),
                "เวลานับเมื่อเอกสารครบ 2 ฝ่ายลงชื่อ");
    }

    static DocumentPage page(DocumentSummary summary, CitizenService service, String markdown) {
        var description =
                new DocumentDescription(
                        summary.title(),
                        summary.kind(),
                        summary.categorySlug(),
                        summary.divisionSlug(),
                        summary.audience(),
                        summary.summary(),
                        List.of(),
                        List.of(
                                new LawReference(
                                        "พระราชบัญญัติผู้สูงอายุ พ.ศ. ๒๕๔๖",
                                        "มาตรา 11",
                                        null,
                                        null)),
                        null,
                        null,
                        null,
                        null,
                        null,
                        summary.reviewBy(),
                        null,
                        null,
                        "นักพัฒนาชุมชน",
                        summary.sample(),
                        null,
                        List.of(
                                new Fact(
                                        "rate",
                                        "อายุ 60–69 ปี",
                                        "600 บาท",
                                        LocalDate.of(2011, 10, 1),
                                        "มติคณะรัฐมนตรี",
                                        true)),
                        List.of(),
                        service);
        RenderedMarkdown body = MARKDOWN.render(markdown, LinkResolver.NONE);
        var text =
                new DocumentText(
                        summary,
                        description,
                        body.html(),
                        Optional.ofNullable(service)
                                .map(
                                        said ->
                                                MARKDOWN.render(said.note(), LinkResolver.NONE)
                                                        .html()),
                        body.headings());
        var form = new FileLink("form.pdf", "/attachments/7/form.pdf", "PDF", "12 KB");
        return new DocumentPage(
                text,
                4,
                List.of(form),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                TODAY,
                DocumentActions.NONE);
    }

    static DocumentSummary summary(
            String title, DocumentKind kind, Audience audience, boolean sample, LocalDate review) {
        return new DocumentSummary(
                15L,
                "cg-elderly-allowance",
                title,
                kind,
                "social-welfare",
                "สวัสดิการสังคม",
                "municipal-clerk-office",
                "สำนักปลัดเทศบาล",
                audience,
                "เบี้ยผู้สูงอายุ ใครมีสิทธิ",
                sample,
                null,
                Instant.parse("2026-10-31T20:00:00Z"),
                review);
    }
}
