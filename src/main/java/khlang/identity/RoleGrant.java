package khlang.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import khlang.rights.Role;

/** A role that was given to an account by hand. */
@Entity
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String division;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected RoleGrant() {} // Jakarta Persistence

    RoleGrant(long account, GivenRole given) {
        accountId = account;
        role = given.role();
        division = given.division();
        validFrom = given.from();
        validTo = given.to();
    }

    /** What was given. */
    GivenRole given() {
        return new GivenRole(role, division, validFrom, validTo);
    }

    long account() {
        return accountId;
    }
}
