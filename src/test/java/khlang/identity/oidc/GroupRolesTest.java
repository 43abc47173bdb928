package khlang.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import khlang.identity.GroupRole;
import khlang.rights.Role;
import org.junit.jupiter.api.Test;

class GroupRolesTest {

    private final GroupRoles roles =
            GroupRoles.parse(
                    "km-admins=administrator, km-editors-finance=editor:finance,"
                            + "กองคลัง=staff:finance,กองคลัง=head:finance");

    @Test
    void aGroupBringsTheRolesThatStandBesideIt() {
        assertThat(roles.of(List.of("km-admins", "อื่น")))
                .containsExactly(new GroupRole(Role.ADMINISTRATOR, ""));
        assertThat(roles.of(List.of("กองคลัง")))
                .containsExactly(
                        new GroupRole(Role.STAFF, "finance"), new GroupRole(Role.HEAD, "finance"));
    }

    @Test
    void aGroupOfTheFirstLevelMayBeWrittenAsAPathAndNoOther() {
        assertThat(roles.of(List.of("/km-admins"))).hasSize(1);
        assertThat(roles.of(List.of("/guests/km-admins", "guests/km-admins"))).isEmpty();
    }

    @Test
    void namesMustBeTheSameToTheLetter() {
        assertThat(roles.of(List.of("KM-Admins", "km-admins ", "km-admin"))).isEmpty();
    }

    @Test
    void withoutASettingNoGroupBringsAnything() {
        assertThat(GroupRoles.parse("").isEmpty()).isTrue();
        assertThat(GroupRoles.parse("").of(List.of("", "km-admins"))).isEmpty();
    }

    @Test
    void aRoleThatDoesNotExistIsADefect() {
        assertThatIllegalArgumentException().isThrownBy(() -> GroupRoles.parse("km=owner"));
        assertThatIllegalArgumentException().isThrownBy(() -> GroupRoles.parse("km"));
    }
}
