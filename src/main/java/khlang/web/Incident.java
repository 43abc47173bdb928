package khlang.web;

import java.security.SecureRandom;

/** Numbers failures, so that what a reader tells on the phone is found in the log. */
final class Incident {

    private static final System.Logger LOG = System.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    // No letters and digits that sound or look alike.
    private static final String SIGNS = "2345679ACDEFHJKMNPRTUVWXY";
    private static final int LENGTH = 8;

    private Incident() {}

    /**
     * Writes the cause to the log.
     *
     * @param cause null when the server tells none
     * @return its number, such as {@code 7KX2-M9QD}
     */
    static String record(String method, String path, Throwable cause) {
        var number = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        number.insert(LENGTH / 2, '-');
        // A path may hold what somebody typed; it must not forge lines of the log.
        String asked = path.replaceAll("\\p{Cntrl}", "?");
        LOG.log(System.Logger.Level.ERROR, number + " " + method + " " + asked, cause);
        return number.toString();
    }
}
