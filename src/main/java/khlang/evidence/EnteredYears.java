package khlang.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.rights.NotThereException;

/** What is typed in for whole years, and what of it nobody stands for yet. */
@ApplicationScoped
@Transactional
public class EnteredYears {

    @Inject EnterableMeasures measures;
    @Inject EnteredRows rows;
    @Inject EvidenceAccess access;

    /**
     * A year for those who type values in.
     *
     * @throws NotThereException when the year has no plan, or the one who asks types nothing in
     */
    public EnteredYear of(FiscalYear year) {
        List<EnterableMeasure> known = measures.of(year);
        if (known.isEmpty() || !access.keepsSome()) {
            throw new NotThereException();
        }
        Map<String, Map<String, EvidenceState>> states = new HashMap<>();
        for (EnteredWithNumbers one : rows.of(year)) {
            states.computeIfAbsent(one.value().measure(), none -> new HashMap<>())
                    .put(one.value().place().slug(), one.value().state());
        }
        List<EnteredPlace> places = new ArrayList<>();
        if (access.keepsAll()) {
            places.add(new EnteredPlace(Optional.empty()));
        }
        access.kept(year).forEach(one -> places.add(new EnteredPlace(Optional.of(one))));
        return new EnteredYear(
                year,
                known,
                states,
                List.copyOf(rows.chosen(year)),
                places,
                access.divisions(year).stream()
                        .map(one -> new EnteredPlace(Optional.of(one)))
                        .toList(),
                access.isLocked(year));
    }

    /** The values of a year that the one who asks may see and nobody stands for. */
    public List<EnteredValue> waiting(FiscalYear year) {
        return rows.of(year).stream()
                .map(EnteredWithNumbers::value)
                .filter(one -> !one.isConfirmed() && access.sees(one.place().division()))
                .toList();
    }
}
