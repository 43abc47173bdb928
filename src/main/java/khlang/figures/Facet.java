package khlang.figures;

import java.util.Arrays;
import java.util.Optional;

/** By what a figure can be broken down. */
public enum Facet {
    /** The slug of a division; empty for those above the divisions. */
    DIVISION("ส่วนราชการ"),
    /** Such as {@code 2021-10}. */
    MONTH("เดือน"),
    /** The way by which somebody came. */
    CHANNEL("ช่องทาง"),
    KIND("ประเภท"),
    PLACE("ภายในหรือภายนอก"),
    /** Whether a meeting was the monthly one. */
    MONTHLY("การประชุมประจำเดือนหรือไม่"),
    STAFF_TYPE("ประเภทบุคลากร"),
    /** The body that was visited. */
    HOST("หน่วยงานที่ไปดูงาน"),
    /** Whether what was learnt is used at work. */
    USE("การนำไปใช้"),
    /** The name of a shelf of the library. */
    CATEGORY("หมวดความรู้"),
    /** For whom a document is published. */
    AUDIENCE("ผู้อ่าน"),
    /** Why a text was changed. */
    CHANGE("ลักษณะการปรับปรุง"),
    /** How many people have made it; empty when nobody is named. */
    CONTRIBUTORS("จำนวนผู้จัดทำ (คน)"),
    /** How far the one has come who can do most of it. */
    LEVEL("ระดับ"),
    /** How far something has come. */
    STATUS("สถานะ");

    private final String label;

    Facet(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** That of a name in an address; empty for anything else, null included. */
    public static Optional<Facet> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }
}
