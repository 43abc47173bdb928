package khlang.extraction.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageOutputStream;
import khlang.extraction.Refusal;
import org.w3c.dom.Node;

/** A GIF written anew, frame by frame: its times and its loop stay, its comments do not. */
final class MovingPicture {

    private static final int MOST_FRAMES = 500;
    private static final long MOST_PIXELS = 200_000_000; // of all frames together

    private static final Set<String> KEPT =
            Set.of("ImageDescriptor", "LocalColorTable", "GraphicControlExtension");

    private MovingPicture() {}

    static void copy(Picture picture, Path target) throws IOException, RefusedException {
        int frames = picture.frames();
        long pixels = (long) picture.width() * picture.height() * frames;
        if (frames > MOST_FRAMES || pixels > MOST_PIXELS) {
            throw new RefusedException(Refusal.TOO_MANY_PIXELS);
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(target.toFile())) {
            writer.setOutput(output);
            writer.prepareWriteSequence(stream(picture, writer));
            for (int i = 0; i < frames; i++) {
                IIOImage frame = picture.frame(i);
                writer.writeToSequence(
                        new IIOImage(frame.getRenderedImage(), null, clean(frame, writer)), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadata stream(Picture picture, ImageWriter writer) throws IOException {
        IIOMetadata fresh = writer.getDefaultStreamMetadata(null);
        String format = fresh.getNativeMetadataFormatName();
        Node root = picture.streamMetadata().getAsTree(format);
        for (Node child : children(root)) {
            if (child.getNodeName().equals("CommentExtensions")) {
                root.removeChild(child);
            }
        }
        fresh.setFromTree(format, root);
        return fresh;
    }

    private static IIOMetadata clean(IIOImage frame, ImageWriter writer) throws IOException {
        var type = ImageTypeSpecifier.createFromRenderedImage(frame.getRenderedImage());
        IIOMetadata fresh = writer.getDefaultImageMetadata(type, null);
        String format = fresh.getNativeMetadataFormatName();
        Node root = frame.getMetadata().getAsTree(format);
        for (Node child : children(root)) {
            if (child.getNodeName().equals("ApplicationExtensions")) {
                keepLoop(root, child);
            } else if (!KEPT.contains(child.getNodeName())) {
                root.removeChild(child);
            }
        }
        fresh.setFromTree(format, root);
        return fresh;
    }

    /** Of the extensions of programs only the one that says how often it is played. */
    private static void keepLoop(Node root, Node extensions) {
        for (Node extension : children(extensions)) {
            Node name = extension.getAttributes().getNamedItem("applicationID");
            if (name == null || !name.getNodeValue().equals("NETSCAPE")) {
                extensions.removeChild(extension);
            }
        }
        if (!extensions.hasChildNodes()) {
            root.removeChild(extensions);
        }
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (Node one = parent.getFirstChild(); one != null; one = one.getNextSibling()) {
            children.add(one);
        }
        return children;
    }
}
