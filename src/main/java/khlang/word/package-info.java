/** Word files and pasted pages to Markdown, and Markdown to Word files; it trusts none of them. */
package khlang.word;
