/**
 * Turns Markdown into HTML that is safe to print and into plain text; raw HTML is shown as text.
 */
package khlang.markdown;
