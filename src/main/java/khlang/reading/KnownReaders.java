package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.task.ManualReaders;

/** Tells the room of tasks who has acknowledged which manuals, as long as that stands. */
@ApplicationScoped
@Transactional
public class KnownReaders implements ManualReaders {

    @Inject ReadDocuments documents;
    @Inject LastWords words;

    @Override
    public Map<String, Set<Long>> readersOf(Set<String> slugs) {
        Map<Long, ReadDocument> read = documents.published(slugs);
        Map<String, Set<Long>> readers = new HashMap<>();
        words.of(read.keySet())
                .forEach(
                        (key, people) -> {
                            ReadDocument document = read.get(key);
                            readers.put(
                                    document.slug(),
                                    people.entrySet().stream()
                                            .filter(
                                                    one ->
                                                            document.stands(
                                                                    one.getValue().revision()))
                                            .map(Map.Entry::getKey)
                                            .collect(Collectors.toUnmodifiableSet()));
                        });
        return readers;
    }
}
