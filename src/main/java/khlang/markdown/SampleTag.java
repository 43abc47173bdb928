package khlang.markdown;

import org.commonmark.node.CustomNode;

/** The sign behind a value that the office must still check. */
final class SampleTag extends CustomNode {}
