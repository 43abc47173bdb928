package khlang.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import khlang.rights.Role;

/** A role that a group of the sign-in service has brought at the last sign-in there. */
@Entity
public class GroupGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long externalIdentityId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String division;

    protected GroupGrant() {} // Jakarta Persistence

    GroupGrant(long externalIdentity, GroupRole brought) {
        externalIdentityId = externalIdentity;
        role = brought.role();
        division = brought.division();
    }

    /** What was brought. */
    GroupRole brought() {
        return new GroupRole(role, division);
    }

    long externalIdentity() {
        return externalIdentityId;
    }
}
