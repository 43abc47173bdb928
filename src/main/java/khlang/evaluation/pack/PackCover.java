package khlang.evaluation.pack;

import java.util.List;

/** Writes what people read first in a pack: what it is, what lies in it, and how it is checked. */
public interface PackCover {

    /** The names that its files may have. */
    List<String> NAMES = List.of("README.html", "README.txt", "README.css");

    /**
     * The files that stand before all others.
     *
     * @param facts what the pack says of itself
     * @param contents all other files, under their final names
     */
    List<PackEntry> entries(PackFacts facts, List<PackEntry> contents);
}
