package khlang.extraction;

/**
 * What the limited process can be asked for: nothing else can be started in it. Each has exactly
 * one {@code khlang.extraction.child.Job}, named in {@code META-INF/services}.
 */
public enum Task {
    /** What a file is, its plain text and what a person should know about it. */
    TEXT,
    /** A picture made anew from its pixels. */
    IMAGE,
    /** Some pages of a PDF file as pictures. */
    PAGES,
    /** A Word file as Markdown, its pictures made anew. */
    WORD
}
