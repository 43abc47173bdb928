package khlang.identity;

import java.util.function.Predicate;

/** Makes a user name of the name that a sign-in service knows somebody by. */
final class ExternalUserName {

    private static final int LONGEST = 40;
    private static final int ROOM_FOR_NUMBER = 5;

    private ExternalUserName() {}

    /**
     * The first fit name that nobody has.
     *
     * @param known the name there, such as {@code Somchai.J@example.go.th}; may be empty
     * @param isTaken whether somebody has a name already
     */
    static String of(String known, Predicate<String> isTaken) {
        String fit = fit(known);
        String name = fit;
        for (int number = 2; isTaken.test(name); number++) {
            name = fit + "-" + number;
        }
        return name;
    }

    private static String fit(String known) {
        String name =
                NewAccount.asStored(known.replaceFirst("@.*$", ""))
                        .replaceAll("[^a-z0-9._-]+", "-");
        if (name.length() > LONGEST - ROOM_FOR_NUMBER) {
            name = name.substring(0, LONGEST - ROOM_FOR_NUMBER);
        }
        name = name.replaceAll("^[._-]+|[._-]+$", "");
        return NewAccount.isUserName(name) ? name : "staff";
    }
}
