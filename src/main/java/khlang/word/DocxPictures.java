package khlang.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.word.DocxArchive.Relation;
import khlang.word.Inline.Picture;
import org.w3c.dom.Element;

/** Reads what is drawn or placed in a run: pictures, text boxes, charts. */
final class DocxPictures {

    private final DocxFile file;
    private final List<Inline> inlines;
    private final List<Element> boxes;

    /**
     * @param inlines takes the pictures
     * @param boxes takes the contents of text boxes
     */
    DocxPictures(DocxFile file, List<Inline> inlines, List<Element> boxes) {
        this.file = file;
        this.inlines = inlines;
        this.boxes = boxes;
    }

    void read(Element drawing) throws WordException {
        Element about = first(drawing, "docPr");
        boolean found = text(drawing);
        for (Element blip : Xml.below(drawing, "blip")) {
            if (isInBox(blip, drawing)) {
                continue;
            }
            found = true;
            Element own = named(blip);
            picture(
                    Xml.attr(blip, "embed"),
                    Xml.attr(blip, "link"),
                    alt(about, own),
                    name(about, own));
        }
        for (Element image : Xml.below(drawing, "imagedata")) {
            if (!isInBox(image, drawing)) {
                found = true;
                Element shape = (Element) image.getParentNode();
                picture(Xml.attr(image, "id"), "", Xml.attr(shape, "alt"), "");
            }
        }
        boolean drawn =
                Xml.below(drawing, "graphicData").stream()
                        .map(data -> Xml.attr(data, "uri"))
                        .anyMatch(uri -> uri.matches(".*/(?:chart|diagram|.*Group|.*Canvas)"));
        if (!found && drawn) {
            file.findings().add(Finding.DRAWING);
        }
    }

    /** Takes the outermost boxes; those inside are read with them. */
    private boolean text(Element drawing) {
        boolean found = false;
        for (Element box : Xml.below(drawing, "txbxContent")) {
            if (!isInBox(box, drawing)) {
                boxes.add(box);
                found = true;
            }
        }
        return found;
    }

    private static boolean isInBox(Element element, Element drawing) {
        var parent = element.getParentNode();
        while (parent != null && !parent.isSameNode(drawing)) {
            String name = parent.getLocalName();
            if ("txbxContent".equals(name) || "Fallback".equals(name)) {
                return true;
            }
            parent = parent.getParentNode();
        }
        return false;
    }

    private void picture(String embedded, String linked, String alt, String name)
            throws WordException {
        Relation relation = file.relation(embedded);
        if (relation == null || relation.external()) {
            boolean outside = relation != null || !linked.isEmpty();
            file.findings().add(outside ? Finding.LINKED_PICTURE : Finding.UNSHOWN_PICTURE);
            return;
        }
        String part = relation.target();
        Optional<String> known = file.images().known(part);
        if (known.isEmpty()) {
            Optional<byte[]> bytes = file.image(part);
            if (bytes.isEmpty()) {
                file.findings().add(Finding.LARGE_PICTURE);
                return;
            }
            known = file.images().add(part, name, alt, bytes.get(), file.findings());
        }
        known.ifPresent(source -> inlines.add(new Picture(source, alt, null)));
    }

    private static Element named(Element blip) {
        var fill = blip.getParentNode();
        return fill != null && fill.getParentNode() instanceof Element picture
                ? first(picture, "cNvPr")
                : null;
    }

    private static String alt(Element... elements) {
        return Stream.of(elements)
                .map(element -> Xml.attr(element, "descr"))
                .filter(text -> !text.isBlank())
                .map(Tidy::text)
                .findFirst()
                .orElse("");
    }

    private static String name(Element... elements) {
        return Stream.of(elements)
                .map(element -> Xml.attr(element, "name").strip())
                .filter(name -> name.contains("."))
                .findFirst()
                .orElse("");
    }

    private static Element first(Element parent, String name) {
        List<Element> all = Xml.below(parent, name);
        return all.isEmpty() ? null : all.getFirst();
    }
}
