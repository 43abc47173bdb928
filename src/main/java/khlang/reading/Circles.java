package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Sees how far those are who are asked to read; asks nobody's rights. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Circles {

    @Inject ReadDocuments documents;
    @Inject LastWords words;
    @Inject Staff staff;

    /** Of all of these, in their order. */
    List<Circle> of(List<MustRead> musts) {
        List<Long> keys = musts.stream().map(MustRead::documentId).distinct().toList();
        Map<Long, ReadDocument> read = documents.byId(keys);
        Map<Long, Map<Long, LastWord>> said = words.of(keys);
        List<StaffMember> all = musts.isEmpty() ? List.of() : staff.all();
        return musts.stream()
                .map(
                        one ->
                                Circle.of(
                                        one,
                                        read.get(one.documentId()),
                                        all,
                                        said.getOrDefault(one.documentId(), Map.of())))
                .toList();
    }
}
