package khlang.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import khlang.digest.RandomKey;
import khlang.extraction.TaskResult.PartFile;
import khlang.files.LimitedInput;
import khlang.files.TooLongException;
import khlang.intake.Arrival.Taken;
import khlang.language.Sentences;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.word.Draft;

/**
 * Takes over foreign files in two steps: the first reads a file and stores no document, the second
 * makes drafts of what was shown. Nothing is ever published by it. Only who has brought a file sees
 * what was read.
 */
@ApplicationScoped
public class Arrivals {

    private static final Sentences WORDS = new Sentences("khlang.intake.messages");
    private static final int LONGEST_NAME = 200;

    /** So many files of one account wait at once; the oldest makes room. */
    private static final int MOST_OF_ONE = 5;

    private static final long MOST_BYTES = 1L << 30;

    /** So long may one file be; all of it is read into memory by the process that reads it. */
    public static final int MOST_MEGABYTES = 30;

    @Inject IncomingFiles files;
    @Inject ArrivalShelf shelf;
    @Inject Drafting drafting;
    @Inject DraftPictures pictures;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** Who takes a text twice at the same time gets the same drafts. */
    private final List<ReentrantLock> locks =
            Stream.generate(ReentrantLock::new).limit(32).toList();

    /**
     * What has become of a text.
     *
     * @param drafts in the order of the text
     * @param lostPictures how many pictures could not be kept
     */
    public record Outcome(List<Taken> drafts, int lostPictures) {}

    /**
     * Reads a file; it takes seconds.
     *
     * @param fileName as the sender calls it
     * @return the key under which it waits
     * @throws UnreadFileException when there is nothing to take over, or it is too long
     */
    public String receive(String fileName, InputStream bytes) throws UnreadFileException {
        rights.require(Right.CONTRIBUTE);
        String plain = fileName.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cf}]", "");
        String name = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
        try {
            if (shelf.size() > MOST_BYTES) {
                throw new UnreadFileException(WORDS.say("full"));
            }
            Path folder = shelf.begin();
            try {
                String key = read(name, bytes, folder);
                makeRoom(key);
                return key;
            } finally {
                shelf.delete(folder); // it is elsewhere by now, or there is nothing to keep
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String name, InputStream bytes, Path folder)
            throws IOException, UnreadFileException {
        Path file = folder.resolve("file");
        try {
            Files.copy(new LimitedInput(bytes, (long) MOST_MEGABYTES << 20), file);
        } catch (TooLongException e) {
            throw new UnreadFileException(WORDS.say("fileTooLarge", MOST_MEGABYTES));
        }
        try (IncomingFiles.Text text = files.read(file, name)) {
            Files.delete(file);
            String title = text.title().isEmpty() ? titleOf(name) : text.title();
            var arrival =
                    new Arrival(
                            RandomKey.make(),
                            reader.actor().account(),
                            name,
                            clock.instant().truncatedTo(ChronoUnit.SECONDS),
                            title,
                            text.markdown(),
                            text.warnings(),
                            text.damage(),
                            text.pictures().stream().map(PartFile::name).toList(),
                            List.of());
            shelf.put(arrival, folder, text.pictures());
            return arrival.key();
        }
    }

    private static String titleOf(String fileName) {
        String title = fileName.replaceFirst("\\.[A-Za-z]{1,5}$", "").replace('_', ' ').strip();
        return title.isEmpty() ? WORDS.say("untitled") : title;
    }

    private void makeRoom(String newest) throws IOException {
        mine().stream()
                .filter(one -> !one.key().equals(newest))
                .skip(MOST_OF_ONE - 1)
                .forEach(shelf::delete);
    }

    /** What the one who asks has brought and not thrown away, the newest first. */
    public List<Arrival> mine() {
        rights.require(Right.CONTRIBUTE);
        try {
            return shelf.all().stream()
                    .filter(this::isMine)
                    .sorted(Comparator.comparing(Arrival::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isMine(Arrival arrival) {
        return arrival.account() == reader.actor().account();
    }

    /** What waits under a key; empty when it is over, nobody's or another's. */
    public Optional<Arrival> open(String key) {
        rights.require(Right.CONTRIBUTE);
        return shelf.find(key).filter(this::isMine);
    }

    /**
     * Where one of the pictures lies.
     *
     * @param index among the pictures of the arrival, from 0
     */
    public Optional<Path> picture(Arrival arrival, int index) {
        return Optional.of(shelf.picture(arrival, index)).filter(Files::isRegularFile);
    }

    /** Throws away what was read; drafts that were made of it stay. */
    public void forget(String key) {
        open(key).ifPresent(shelf::delete);
    }

    /**
     * Makes drafts of it; who asks again gets those that were made the first time.
     *
     * @param wishes the parts that shall become drafts
     * @param common the fields that all have: kind, category, division, audience
     * @return empty when it is over, nobody's or another's
     * @throws RefusedException when anything is wrong; then there is no draft
     */
    public Optional<Outcome> take(
            String key, Split split, List<Wish> wishes, Map<String, String> common) {
        ReentrantLock lock = locks.get(Math.floorMod(key.hashCode(), locks.size()));
        lock.lock();
        try {
            Optional<Arrival> arrival = open(key);
            if (arrival.isEmpty()) {
                return Optional.empty();
            }
            if (!arrival.get().taken().isEmpty()) {
                return Optional.of(new Outcome(arrival.get().taken(), 0));
            }
            return Optional.of(take(arrival.get(), split.parts(arrival.get()), wishes, common));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }

    private Outcome take(
            Arrival arrival, List<Draft> parts, List<Wish> wishes, Map<String, String> common)
            throws IOException {
        List<Wish> known =
                wishes.stream()
                        .filter(one -> one.part() >= 1 && one.part() <= parts.size())
                        .toList();
        List<Taken> drafts = drafting.begin(parts, known, common);
        shelf.replace(arrival.takenAs(drafts));
        int lost = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft part = parts.get(known.get(i).part() - 1);
            for (String name : part.images()) {
                lost += hang(arrival, drafts.get(i).slug(), name) ? 0 : 1;
            }
        }
        return new Outcome(drafts, lost);
    }

    /** Images of the web are named by their whole addresses: they are no pictures of the file. */
    private boolean hang(Arrival arrival, String slug, String name) {
        int index = arrival.pictures().indexOf(name);
        return index < 0 || pictures.add(slug, name, shelf.picture(arrival, index));
    }
}
