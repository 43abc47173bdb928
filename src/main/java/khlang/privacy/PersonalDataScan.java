package khlang.privacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a text once and finds the numbers in it that belong to a person: of identity cards, bank
 * accounts and mobile telephones.
 *
 * <p>Digits may be Thai or Arabic; blanks, hyphens, characters that nobody sees and the signs of
 * Markdown between them are seen through. Digits made of entities, of pictures or outside the basic
 * plane are not. The work grows with the length of the text and with nothing else.
 */
public final class PersonalDataScan {

    /** So many places of each kind are told; whoever has masked these scans again. */
    public static final int MOST_OF_A_KIND = 50;

    private static final int SHORTEST = 10;

    private final String text;
    private final TextLines lines;
    private final DigitGroups groups = new DigitGroups();
    private final NumberCut cut = new NumberCut(groups);
    private final List<PersonalData> found = new ArrayList<>();
    private final Map<PersonalDataKind, Integer> counts = new EnumMap<>(PersonalDataKind.class);
    private int next;
    private int blanks;
    private int hyphens;
    private int dots;
    private int parentheses;
    private int accountLine = Integer.MIN_VALUE;
    private long work;

    private PersonalDataScan(String text) {
        this.text = text;
        this.lines = new TextLines(text);
    }

    /** What a text holds, in its order; empty when there is nothing to mask. */
    public static List<PersonalData> find(String text) {
        var scan = new PersonalDataScan(text);
        scan.read();
        return List.copyOf(scan.found);
    }

    /** How many steps a scan takes: a measure that no other program on the machine disturbs. */
    static long work(String text) {
        var scan = new PersonalDataScan(text);
        scan.read();
        return scan.work + scan.lines.read();
    }

    private void read() {
        for (int at = 0; at < text.length(); at++) {
            if (groups.count() == 0) {
                at = Signs.afterWords(text, at);
                if (at == text.length()) {
                    break;
                }
            }
            char c = text.charAt(at);
            int digit = Signs.digit(c);
            if (digit != Signs.NONE) {
                take(digit, at);
            } else if (Signs.isLineEnd(c)) {
                finish();
                boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
                at += pair ? 1 : 0;
                lines.next(at + 1);
            } else if (groups.count() > 0) {
                pass(c);
            }
        }
        work += text.length();
        finish();
    }

    private void take(int digit, int at) {
        if (groups.count() == 0) {
            groups.begin(Joint.NONE, at);
        } else if (blanks + hyphens + dots + parentheses > 0) {
            Joint joint = Joint.of(blanks, hyphens, dots, parentheses);
            if (joint == Joint.NONE) {
                finish();
            } else if (groups.isFull()) {
                settle(groups.count() - DigitGroups.MOST_DIGITS - 1);
            }
            groups.begin(joint, at);
        }
        groups.add(digit, at);
        forgetGap();
    }

    private void pass(char c) {
        if (Signs.isUnseen(c)) {
            return;
        }
        if (Signs.isHyphen(c)) {
            hyphens++;
        } else if (c == '.') {
            dots++;
        } else if (Signs.isParenthesis(c)) {
            parentheses++;
        } else if (Signs.isBlank(c)) {
            blanks++;
        } else {
            finish();
        }
    }

    private void forgetGap() {
        blanks = 0;
        hyphens = 0;
        dots = 0;
        parentheses = 0;
    }

    /** Ends the number at hand. */
    private void finish() {
        if (groups.count() > 0) {
            settle(groups.count());
            groups.clear();
            next = 0;
            forgetGap();
        }
    }

    /**
     * Looks at every group up to one as the first of something. The last that was looked at stays,
     * so that the next one still knows what stands before it.
     */
    private void settle(int end) {
        while (next < end) {
            next += Math.max(1, recognise(next));
        }
        int done = Math.max(0, next - 1);
        groups.drop(Math.min(done, groups.count()));
        next -= done;
    }

    /** How many groups make up what begins at one; 0 when nothing does. */
    private int recognise(int group) {
        cut.startAt(group);
        boolean hasBlanks = false;
        int account = 0;
        while (cut.grow()) {
            work++;
            hasBlanks |= cut.size() > 1 && cut.lastJoint() == Joint.BLANK;
            if (cut.length() < SHORTEST || isPartOfWord()) {
                continue;
            }
            if (isCitizenId() || isMobileNumber()) {
                return cut.size();
            }
            if (account == 0
                    && BankAccount.isWrittenSo(cut, hasBlanks)
                    && cue().filter(one -> BankAccount.is(cut, one)).isPresent()) {
                account = cut.size();
            }
        }
        return account == 0 ? 0 : takeAccount(group, account);
    }

    private boolean isCitizenId() {
        if (cut.length() != CitizenId.LENGTH) {
            return false;
        }
        Optional<String> hidden = CitizenId.read(cut, lines.here().namesCard());
        hidden.ifPresent(excerpt -> tell(PersonalDataKind.CITIZEN_ID, excerpt));
        return hidden.isPresent();
    }

    private boolean isMobileNumber() {
        if (cut.length() > MobileNumber.LONGEST) {
            return false;
        }
        Optional<String> hidden = MobileNumber.read(cut);
        if (hidden.isEmpty()) {
            return false;
        }
        if (saidOfMobile().filter(Cue.ACCOUNT::equals).isPresent()) {
            tellAccount();
        } else {
            tell(PersonalDataKind.PHONE, hidden.get());
        }
        return true;
    }

    private int takeAccount(int group, int size) {
        cut.startAt(group);
        for (int i = 0; i < size; i++) {
            cut.grow();
        }
        tellAccount();
        return size;
    }

    private void tellAccount() {
        accountLine = lines.number();
        tell(PersonalDataKind.BANK_ACCOUNT, BankAccount.hidden(cut));
    }

    /** What the words around say; the rows of a table follow the one before. */
    private Optional<Cue> cue() {
        Optional<Cue> here = lines.here().about(cut.start(), cut.end());
        if (here.isPresent()) {
            return here;
        }
        return accountLine >= lines.number() - 1
                ? Optional.of(Cue.ACCOUNT)
                : lines.strongestBefore();
    }

    /** A column of telephones may stand beside one of accounts: the last word decides. */
    private Optional<Cue> saidOfMobile() {
        return lines.here().about(cut.start(), cut.end()).or(lines::lastBefore);
    }

    /** A hash or a code has letters on both sides; "tel0812345678" has not. */
    private boolean isPartOfWord() {
        int start = cut.start();
        int end = cut.end();
        boolean letterBehind = end < text.length() && Signs.isLatin(text.charAt(end));
        boolean codeBefore =
                start > 1
                        && Signs.isLatin(text.charAt(start - 1))
                        && Signs.digit(text.charAt(start - 2)) != Signs.NONE;
        return letterBehind || codeBefore;
    }

    private void tell(PersonalDataKind kind, String excerpt) {
        if (counts.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
            found.add(new PersonalData(kind, excerpt, lines.number()));
        }
    }
}
