package khlang.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import khlang.word.Inline.Picture;

/** The images and links of a Word file that is being written. */
final class DocxMedia {

    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** In the units of the format, 914,400 an inch. */
    private static final long PER_PIXEL = 9_525;

    private static final long PER_TWIP = 635;
    private static final long TALLEST = 7_200_000;

    /** A file inside the file. */
    @SuppressWarnings("ArrayRecordComponent")
    record Media(String part, byte[] bytes) {}

    /** An image and its size in pixels. */
    private record Embedded(String relation, long width, long height) {}

    private final Surroundings surroundings;
    private final Map<String, Optional<Embedded>> embedded = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final List<Media> media = new ArrayList<>();
    private final StringBuilder relations = new StringBuilder();
    private int count;
    private int drawings;

    DocxMedia(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    List<Media> media() {
        return media;
    }

    /** The relations in the words of the format. */
    String relations() {
        return relations.toString();
    }

    /** The relation to an address; empty when there is none to lead to. */
    Optional<String> link(String destination) {
        String known = links.get(destination);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> address = surroundings.address(destination).flatMap(Links::trusted);
        return address.map(
                to -> {
                    String id = relation("hyperlink", to, " TargetMode=\"External\"");
                    links.put(destination, id);
                    return id;
                });
    }

    /**
     * A picture as a run; empty when there is none to embed.
     *
     * @param room the width it may take, in twips
     */
    Optional<String> drawing(Picture picture, int room) {
        return embedded.computeIfAbsent(picture.source(), this::embed)
                .map(image -> drawing(picture, image, room));
    }

    private Optional<Embedded> embed(String source) {
        Optional<byte[]> bytes = surroundings.image(source);
        Optional<ImageKind> kind = bytes.flatMap(ImageKind::of);
        if (kind.isEmpty() || kind.get() == ImageKind.WEBP) {
            return Optional.empty();
        }
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes.get()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            long width = Math.max(1, reader.getWidth(0));
            long height = Math.max(1, reader.getHeight(0));
            reader.dispose();
            String name = "media/image" + (media.size() + 1) + "." + kind.get().ending();
            media.add(new Media("word/" + name, bytes.get()));
            return Optional.of(new Embedded(relation("image", name, ""), width, height));
        } catch (IOException e) {
            return Optional.empty(); // a damaged image: its words are written
        }
    }

    private String relation(String type, String target, String more) {
        count++;
        String id = "rId" + (100 + count);
        relations
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(RELATION)
                .append(type)
                .append("\" Target=\"")
                .append(XmlText.attribute(target))
                .append('"')
                .append(more)
                .append("/>");
        return id;
    }

    private String drawing(Picture picture, Embedded image, int room) {
        double scale =
                Math.min(
                        1,
                        Math.min(
                                room * PER_TWIP / (double) (image.width() * PER_PIXEL),
                                TALLEST / (double) (image.height() * PER_PIXEL)));
        long width = Math.max(1, Math.round(image.width() * PER_PIXEL * scale));
        long height = Math.max(1, Math.round(image.height() * PER_PIXEL * scale));
        drawings++;
        String name = XmlText.attribute(picture.source());
        String size = "cx=\"" + width + "\" cy=\"" + height + "\"";
        return """
        <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent %s/>\
        <wp:docPr id="%d" name="%s" descr="%s"/><a:graphic>\
        <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
        <pic:nvPicPr><pic:cNvPr id="%d" name="%s"/><pic:cNvPicPr/></pic:nvPicPr>\
        <pic:blipFill><a:blip r:embed="%s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
        <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext %s/></a:xfrm>\
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>\
        </a:graphic></wp:inline></w:drawing></w:r>"""
                .formatted(
                        size,
                        drawings,
                        name,
                        XmlText.attribute(picture.alt()),
                        drawings,
                        name,
                        image.relation(),
                        size);
    }
}
