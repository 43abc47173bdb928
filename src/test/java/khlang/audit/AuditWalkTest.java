package khlang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditWalkTest {

    private static final Instant NOW = Instant.parse("2021-10-02T05:00:00Z");
    private static final List<AuditEntry> WHOLE = AuditSamples.chain(5);

    private final List<AuditEntry> chain = new ArrayList<>(WHOLE);

    @Test
    void aWholeChainIsWholeInOneBatchAndInMany() {
        assertThat(walked(5).isWhole()).isTrue();
        assertThat(walked(5).lastHash()).isEqualTo(WHOLE.getLast().hash());
        var walk = new AuditWalk();
        WHOLE.forEach(entry -> walk.follow(List.of(entry)));
        assertThat(walk.end(NOW, 5, WHOLE.getLast().hash()).entries()).isEqualTo(5);
    }

    @Test
    void anEmptyLogIsWhole() {
        assertThat(new AuditWalk().end(NOW, 0, AuditSeal.GENESIS).isWhole()).isTrue();
    }

    @Test
    void aMissingEntryIsNamed() {
        chain.remove(2);
        assertBroken(AuditFault.MISSING, 3);
    }

    @Test
    void theFirstEntryCannotBeLeftOutEither() {
        chain.removeFirst();
        assertBroken(AuditFault.MISSING, 1);
    }

    @Test
    void aChangedFieldIsNamed() {
        AuditEntry old = WHOLE.get(1);
        chain.set(1, with(2, "ADMINISTRATOR", WHOLE.get(0).hash(), old.hash()));
        assertBroken(AuditFault.CHANGED, 2);
    }

    @Test
    void anEntryThatWasSealedAnewDoesNotFitTheNext() {
        chain.set(1, resealed(2, WHOLE.get(0).hash()));
        assertBroken(AuditFault.UNTIED, 3);
    }

    @Test
    void aLastEntryThatWasSealedAnewDoesNotFitTheNotedEnd() {
        chain.set(4, resealed(5, WHOLE.get(3).hash()));
        assertBroken(AuditFault.WRONG_END, 5);
    }

    @Test
    void aTailThatWasCutOffIsNamed() {
        chain.removeLast();
        chain.removeLast();
        assertBroken(AuditFault.WRONG_END, 4);
    }

    @Test
    void anEmptiedLogIsNotWhole() {
        chain.clear();
        assertBroken(AuditFault.WRONG_END, 1);
    }

    @Test
    void anEntryBehindTheNotedEndIsNamed() {
        AuditVerdict verdict = walked(3, WHOLE.get(2).hash());
        assertThat(verdict.fault()).contains(AuditFault.WRONG_END);
        assertThat(verdict.brokenEntry()).isEqualTo(4);
    }

    private static AuditEntry with(long number, String after, String previous, String hash) {
        return new AuditEntry(
                number, AuditSamples.note("person:" + number, "", after), previous, hash);
    }

    private static AuditEntry resealed(long number, String previous) {
        return AuditEntry.of(
                number, AuditSamples.note("person:" + number, "", "ADMINISTRATOR"), previous);
    }

    private void assertBroken(AuditFault fault, long number) {
        AuditVerdict verdict = walked(5);
        assertThat(verdict.isWhole()).isFalse();
        assertThat(verdict.fault()).contains(fault);
        assertThat(verdict.brokenEntry()).isEqualTo(number);
    }

    private AuditVerdict walked(long end) {
        return walked(end, WHOLE.getLast().hash());
    }

    private AuditVerdict walked(long end, String hash) {
        var walk = new AuditWalk();
        walk.follow(chain);
        return walk.end(NOW, end, hash);
    }
}
