package khlang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.identity.Account;
import khlang.identity.Accounts;
import khlang.identity.GivenRole;
import khlang.identity.NewAccount;
import khlang.identity.PasswordBook;
import khlang.identity.PasswordChange;
import khlang.language.Sentences;
import khlang.language.Violation;
import khlang.organization.Committee;
import khlang.organization.CommitteeSeat;
import khlang.organization.Committees;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.People;
import khlang.organization.PersonDraft;
import khlang.organization.Position;
import khlang.organization.Positions;
import khlang.organization.SeatRole;
import khlang.organization.Seats;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Role;

/**
 * One sample person for each role, made with the same verbs that administrators use. All belong to
 * the first division that has a head.
 */
@ApplicationScoped
public class SamplePeople {

    private static final Sentences WORDS = new Sentences("khlang.demo.people");
    private static final SecureRandom RANDOM = new SecureRandom();
    // No letters and digits that look alike.
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    @Inject Organization organization;
    @Inject Positions positions;
    @Inject People people;
    @Inject Committees committees;
    @Inject Seats seats;
    @Inject Accounts accounts;
    @Inject PasswordBook passwords;
    @Inject PasswordChange change;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * Makes those who are missing, and gives all of them new passwords.
     *
     * @return one for each role but the public, from the least right to the most
     * @throws IllegalStateException when the organisation has no division with a head
     */
    public List<SampleSignIn> signIns() {
        rights.require(Right.ADMINISTER);
        var signIns = new ArrayList<SampleSignIn>();
        for (Role role : Role.values()) {
            if (role != Role.PUBLIC) {
                String user = user(role);
                long account =
                        accounts.account(user).map(Account::id).orElseGet(() -> make(role, user));
                signIns.add(new SampleSignIn(role, user, renew(account, user)));
            }
        }
        return signIns;
    }

    /**
     * The person who stands for a role.
     *
     * @return the person's key
     * @throws IllegalStateException when {@link #signIns} has not made them
     */
    public long person(Role role) {
        return accounts.account(user(role))
                .map(Account::person)
                .orElseThrow(() -> new IllegalStateException("Nobody stands for " + role));
    }

    private static String user(Role role) {
        return "demo." + role.name().toLowerCase(Locale.ROOT);
    }

    private long make(Role role, String user) {
        Division division =
                organization.divisions().stream()
                        .filter(one -> one.headPosition().isPresent())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No division has a head"));
        Position post = post(division, role == Role.HEAD);
        long person = people.add(draft(role, division, post, since()), true);
        var key = new long[1];
        expectNone(accounts.create(new NewAccount(user, person, ""), made -> key[0] = made));
        long account = key[0];
        switch (role) {
            case EDITOR -> give(account, GivenRole.editor(division.slug()));
            case ADMINISTRATOR -> give(account, GivenRole.ADMINISTRATOR);
            case COMMITTEE -> seat(person, false);
            case SECRETARY -> seat(person, true);
            default -> {} // their post makes them what they are
        }
        return account;
    }

    private Position post(Division division, boolean head) {
        return positions.all().stream()
                .filter(
                        one ->
                                one.division()
                                        .map(Division::slug)
                                        .equals(Optional.of(division.slug())))
                .filter(one -> one.name().equals(division.headPosition().orElseThrow()) == head)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No post in " + division.slug()));
    }

    /** They were there in the year that has ended last, so that its figures count them. */
    private LocalDate since() {
        return FiscalYear.containing(LocalDate.now(clock)).previous().firstDay();
    }

    private static PersonDraft draft(Role role, Division division, Position post, LocalDate since) {
        return new PersonDraft(
                "",
                WORDS.say("firstName"),
                role.label(),
                post.name(),
                division.slug(),
                post.staffType().slug(),
                "",
                ThaiDates.abbreviated(since));
    }

    private void give(long account, GivenRole role) {
        long version = accounts.account(account).orElseThrow().version();
        expectNone(accounts.changeRoles(account, version, List.of(role)));
    }

    private void seat(long person, boolean secretary) {
        for (Committee committee : committees.all()) {
            for (CommitteeSeat seat : committee.seats()) {
                SeatRole role = seat.description().role();
                if (secretary == role.isSecretary() && (secretary || role == SeatRole.MEMBER)) {
                    String today = ThaiDates.abbreviated(LocalDate.now(clock));
                    seats.appoint(seat.id(), committee.version(), person, today);
                    return;
                }
            }
        }
        throw new IllegalStateException("No committee has such a seat");
    }

    private String renew(long account, String user) {
        String password =
                IntStream.range(0, GROUPS)
                        .mapToObj(group -> letters())
                        .collect(Collectors.joining("-"));
        String code = passwords.issue(account).orElseThrow().code();
        expectNone(
                change.withSlip(user, code, new PasswordChange.Typed(password, password), "demo"));
        return password;
    }

    private static String letters() {
        return RANDOM.ints(GROUP, 0, SIGNS.length())
                .mapToObj(at -> SIGNS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static void expectNone(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new IllegalStateException(violations.toString());
        }
    }
}
