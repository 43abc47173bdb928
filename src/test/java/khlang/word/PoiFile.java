package khlang.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Makes Word files with Apache POI, an independent opinion of the format. */
record PoiFile(XWPFDocument document, StringBuilder raw) {

    private static final String MARK = "raw-xml-here";

    /** What is to stand in a file. */
    interface Writing {
        void to(PoiFile file) throws Exception;
    }

    static Path write(Path path, Writing writing) throws Exception {
        try (var document = new XWPFDocument()) {
            var file = new PoiFile(document, new StringBuilder());
            document.createStyles();
            writing.to(file);
            try (OutputStream out = Files.newOutputStream(path)) {
                document.write(out);
            }
            if (!file.raw.isEmpty()) {
                replace(path, "/word/document.xml", file.raw.toString());
            }
        }
        return path;
    }

    private static void replace(Path path, String name, String raw) throws Exception {
        try (OPCPackage parts = OPCPackage.open(path.toFile())) {
            var part = parts.getPartsByName(java.util.regex.Pattern.compile(name)).getFirst();
            String xml = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String changed =
                    xml.replaceFirst(
                            "<w:p><w:r><w:t>" + MARK + "</w:t></w:r></w:p>",
                            java.util.regex.Matcher.quoteReplacement(raw));
            changed =
                    changed.replaceFirst(
                            "<w:document ",
                            "<w:document xmlns:mc=\"urn:mc\" xmlns:wps=\"urn:wps\""
                                    + " xmlns:v=\"urn:v\" ");
            try (OutputStream out = part.getOutputStream()) {
                out.write(changed.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        var run = paragraph.createRun();
        for (String piece : text.split("(?<=\t)|(?=\t)")) {
            if (piece.equals("\t")) {
                run.addTab();
            } else {
                run.setText(piece, run.getCTR().sizeOfTArray());
            }
        }
        return paragraph;
    }

    void bold(String text, int points) {
        var run = document.createParagraph().createRun();
        run.setBold(true);
        run.setFontSize(points);
        run.setText(text);
    }

    /** XML of paragraphs as it is. */
    void raw(String xml) {
        raw.append(xml);
        document.createParagraph().createRun().setText(MARK);
    }

    /**
     * @param level of the outline, 0 for the first; null when the style has none
     */
    void style(String id, String name, Integer level) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        if (level != null) {
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        }
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    /**
     * A numbering with the formats and texts of its levels in turn.
     *
     * @param id the number of the list
     */
    void list(String id, String... levels) {
        if (document.getNumbering() == null) {
            document.createNumbering();
        }
        var shape = CTAbstractNum.Factory.newInstance();
        shape.setAbstractNumId(new BigInteger(id));
        for (int i = 0; i < levels.length; i += 2) {
            var level = shape.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i / 2));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(levels[i]));
            level.addNewLvlText().setVal(levels[i + 1]);
        }
        document.getNumbering().addAbstractNum(new XWPFAbstractNum(shape));
        document.getNumbering().addNum(new BigInteger(id), new BigInteger(id));
    }

    /** A list that counts from one again in the shape of another. */
    void restart(String id, String shape) {
        document.getNumbering().addNum(new BigInteger(shape), new BigInteger(id));
        var num = document.getNumbering().getNum(new BigInteger(id)).getCTNum();
        var level = num.addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
    }

    void item(String list, int level, String text) {
        XWPFParagraph paragraph = paragraph(null, text);
        paragraph.setNumID(new BigInteger(list));
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    void picture(byte[] bytes, PictureType type, String name, String alt) throws Exception {
        var run = document.createParagraph().createRun();
        run.addPicture(new ByteArrayInputStream(bytes), type, name, 900_000, 600_000);
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alt);
    }

    static byte[] png(int width, int height) throws IOException {
        var image =
                new java.awt.image.BufferedImage(
                        width, height, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
