package khlang.markdown;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Adds ids, relations and labels to what commonmark prints; one for each rendering. */
final class HtmlAttributes implements AttributeProvider {

    private final HeadingIds ids = new HeadingIds();

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof Heading heading && HeadingIds.hasId(heading)) {
            attributes.put("id", ids.next(heading));
        } else if (node instanceof Link link && Destinations.isWeb(link.getDestination())) {
            attributes.put("rel", "noopener noreferrer");
        } else if (node instanceof Image) {
            attributes.put("loading", "lazy");
        } else if (node instanceof TableCell cell) {
            align(cell, attributes);
        } else if (node.getFirstChild() instanceof TaskListItemMarker) {
            attributes.put("class", "task");
        } else if (node instanceof TaskListItemMarker task) {
            attributes.put("aria-label", task.isChecked() ? Wording.TASK_DONE : Wording.TASK_OPEN);
        }
    }

    private static void align(TableCell cell, Map<String, String> attributes) {
        String alignment = attributes.remove("align");
        if (alignment != null) {
            attributes.put("class", "align-" + alignment);
        }
        if (cell.isHeader()) {
            attributes.put("scope", "col");
        }
    }
}
