package khlang.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import khlang.search.SearchEntry;
import khlang.search.SearchFile;
import khlang.search.SearchPassage;
import khlang.search.SynonymFile;
import khlang.search.Synonyms;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A few documents as a municipality has them, and the index of them. */
final class Library {

    static final Synonyms SYNONYMS =
            SynonymFile.parse(
                    List.of(
                            "เบี้ยคนแก่, เบี้ยคนชรา, เบี้ยยังชีพผู้สูงอายุ",
                            "พรบ, พ.ร.บ., พระราชบัญญัติ",
                            "ศพด, ศูนย์พัฒนาเด็กเล็ก",
                            "อนุญาติ => อนุญาต",
                            "ค่าขยะ, ค่าธรรมเนียมเก็บขนมูลฝอย"),
                    problem -> {
                        throw new AssertionError(problem);
                    });

    static final List<SearchEntry> ENTRIES =
            List.of(
                    entry(
                            "km-plan-2565",
                            "แผนการจัดการความรู้ (KM Action Plan) ประจำปีงบประมาณ ๒๕๖๕",
                            "plan",
                            "เป้าหมายและกิจกรรมการจัดการความรู้ของเทศบาลตำบลสันโป่ง ทุกส่วนราชการ"),
                    entry(
                            "elderly",
                            "การลงทะเบียนขอรับเบี้ยยังชีพผู้สูงอายุ",
                            "citizen-guide",
                            "ผู้มีสัญชาติไทย อายุ 60 ปีบริบูรณ์ขึ้นไป ยื่นคำขอที่เทศบาล"
                                    + " ใช้บัตรประจำตัวประชาชนและสมุดบัญชีธนาคาร"),
                    entry(
                            "disability",
                            "การลงทะเบียนขอรับเบี้ยความพิการ",
                            "citizen-guide",
                            "ให้แก่คนพิการที่มีบัตรประจำตัวคนพิการ จ่ายแก่ผู้มีสิทธิทุกเดือน"),
                    entry(
                            "land-tax",
                            "การชำระภาษีที่ดินและสิ่งปลูกสร้าง",
                            "citizen-guide",
                            "ชำระภายในเดือนเมษายน คัดค้านการประเมินภาษีด้วยแบบ ภ.ด.ส.๑๐"
                                    + " ภายในสามสิบวัน ตามพ.ร.บ.ภาษีที่ดินและสิ่งปลูกสร้าง พ.ศ. ๒๕๖๒"),
                    entry(
                            "signboard-tax",
                            "การชำระภาษีป้าย",
                            "citizen-guide",
                            "ยื่นแบบ ภ.ป.1 ภายในเดือนมีนาคมของทุกปี"),
                    entry(
                            "building",
                            "การขออนุญาตก่อสร้างอาคาร",
                            "citizen-guide",
                            "ยื่นคำขอแบบ ข.๑ พร้อมแบบแปลน ได้รับใบอนุญาตแบบ อ.๑ ที่กองช่าง"),
                    entry(
                            "landfill",
                            "การแจ้งขุดดินและถมดิน",
                            "citizen-guide",
                            "การขุดบ่อ ขุดสระ ถมที่ ต้องแจ้งเทศบาลก่อน"),
                    entry(
                            "information-act",
                            "พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐ (สรุป)",
                            "regulation",
                            "มาตรา ๙ ข้อมูลข่าวสารที่ต้องจัดไว้ให้ประชาชนเข้าตรวจดูได้"),
                    entry(
                            "child-centre",
                            "การสมัครเรียนศูนย์พัฒนาเด็กเล็ก",
                            "citizen-guide",
                            "รับเด็กอายุ 2 ถึง 4 ขวบ ที่กองการศึกษา ศพด. เปิดรับสมัครเดือนมีนาคม"),
                    entry(
                            "waste",
                            "ค่าธรรมเนียมเก็บขนมูลฝอย",
                            "citizen-guide",
                            "ชำระเดือนละครั้ง ขอถังขยะได้ที่กองสาธารณสุข"),
                    entry(
                            "health-hazard",
                            "กิจการที่เป็นอันตรายต่อสุขภาพ",
                            "citizen-guide",
                            "อู่ซ่อมรถ ร้านซักรีด ต้องมีใบอนุญาต"),
                    staff(
                            "procurement",
                            "คู่มือจัดซื้อจัดจ้างวิธีเฉพาะเจาะจง",
                            "work-manual",
                            "วงเงินไม่เกินห้าแสนบาท ใช้งบประมาณปี ๒๕๖๕ ขั้นตอนลับภายใน"));

    private Library() {}

    static SearchEntry entry(String slug, String title, String kind, String text) {
        return entry(slug, title, kind, SearchEntry.PUBLIC, 2565, text);
    }

    static SearchEntry staff(String slug, String title, String kind, String text) {
        return entry(slug, title, kind, "staff", 2566, text);
    }

    static SearchEntry entry(
            String slug, String title, String kind, String audience, Integer year, String text) {
        return new SearchEntry(
                slug,
                title,
                kind,
                "category",
                "division",
                audience,
                year,
                "",
                List.of(),
                Instant.parse("2026-01-01T00:00:00Z"),
                List.of(new SearchPassage("เรื่องน่ารู้", "h1", text)));
    }

    /** The same entry with files. */
    static SearchEntry with(SearchEntry entry, List<SearchFile> files) {
        return new SearchEntry(
                entry.slug(),
                entry.title(),
                entry.kind(),
                entry.category(),
                entry.division(),
                entry.audience(),
                entry.fiscalYear(),
                entry.summary(),
                entry.tags(),
                entry.updatedAt(),
                entry.passages(),
                files);
    }

    /** An index of all of them. */
    static LuceneKnowledgeIndex index() throws IOException {
        LuceneKnowledgeIndex index = emptyIndex();
        index.put(ENTRIES);
        index.commit(ENTRIES.size());
        return index;
    }

    static LuceneKnowledgeIndex emptyIndex() throws IOException {
        return new LuceneKnowledgeIndex(
                new ByteBuffersDirectory(), new ByteBuffersDirectory(), SYNONYMS);
    }
}
