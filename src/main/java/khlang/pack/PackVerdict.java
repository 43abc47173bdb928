package khlang.pack;

import java.util.List;
import java.util.Optional;

/**
 * What somebody who looked through a pack has found.
 *
 * @param manifest what it says of itself; empty when it could not be read
 * @param key the key that lies in it; empty when there is none
 * @param faults in the order of the files; empty when it is whole
 */
public record PackVerdict(
        Optional<PackManifest> manifest, Optional<PublicPackKey> key, List<PackFault> faults) {

    /** The faults are copied. */
    public PackVerdict {
        faults = List.copyOf(faults);
    }

    /** Whether nothing is wrong with it. */
    public boolean isWhole() {
        return faults.isEmpty();
    }
}
