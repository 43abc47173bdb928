package khlang.launcher;

/**
 * Where the portal's data live.
 *
 * @param url a {@code jdbc:mariadb:} address
 * @param user the account's name
 * @param password the account's password; may be empty
 */
record Database(String url, String user, String password) {

    @Override
    public String toString() {
        return "Database[" + url + ", " + user + "]"; // never the password
    }
}
