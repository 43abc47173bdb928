package khlang.stationery;

import java.util.List;
import khlang.word.Filling;

/**
 * A Word file with gaps from which papers are made, and which the office may exchange for its own.
 * Rooms offer theirs as beans.
 */
public interface OfficeTemplate {

    /** Names it in addresses and in the data folder, such as {@code training-memo}. */
    String key();

    /** What it is called, in Thai. */
    String name();

    /** What is made of it, in Thai. */
    String purpose();

    /** All gaps that are filled, in the order of our own template. */
    List<TemplateGap> gaps();

    /** The template that comes with the portal. */
    byte[] ours();

    /** Made-up words for all gaps, for a look at a template. */
    Filling sample();
}
