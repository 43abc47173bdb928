package khlang.launcher;

import java.util.Locale;

/** The portal's settings, the way {@code docs} and {@code khlang help} name them. */
enum Setting {
    DATA_DIR("data", "/srv/khlang"),
    HTTP_PORT("8080", "8080"),
    HTTP_ADDRESS("127.0.0.1", "0.0.0.0"),
    BASE_URL("", "https://km.example.go.th"),
    TRUSTED_PROXIES("", "10.0.0.5"),
    DB_URL("", "jdbc:mariadb://db.example.go.th:3306/khlang"),
    DB_USER("", "khlang"),
    DB_PASSWORD("", "…"),
    SMTP_URL("", "smtp://mail.example.go.th:587"),
    SMTP_FROM("", "km@example.go.th"),
    OIDC_ISSUER("", "https://login.example.go.th/realms/staff"),
    OIDC_CLIENT_ID("", "khlang"),
    OIDC_CLIENT_SECRET("", "…"),
    OIDC_GROUPS("", "km-admins=administrator,km-editors-finance=editor:finance"),
    OIDC_GROUPS_CLAIM("groups", "groups"),
    API_TOKEN("", "9f86d081884c7d659a2feaa0c55ad015"),
    SEARCH_URL("", "http://search.example.go.th:8983/solr"),
    SESSION_IDLE_MINUTES("60", "30"),
    SESSION_HOURS("12", "8"),
    CLAMAV_URL("", "tcp://127.0.0.1:3310"),
    TRAFFIC_DAYS("100", "180"),
    ATTACHMENT_MB("50", "100"),
    REPORT_DAYS("15", "30"),
    REPORT_DAYS_LATEST("60", "60"),
    PRINT_THAI_DIGITS("true", "false"),
    OPEN_DATA_LICENCE("", "Open Data Common");

    private final String fallback;
    private final String example;

    Setting(String fallback, String example) {
        this.fallback = fallback;
        this.example = example;
    }

    /** The name in the environment and in {@code khlang.properties}: {@code KHLANG_HTTP_PORT}. */
    String key() {
        return "KHLANG_" + name();
    }

    /** The name as a system property, which the portal reads: {@code khlang.http.port}. */
    String property() {
        return key().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** What holds when nobody says otherwise; empty for "unset". */
    String fallback() {
        return fallback;
    }

    /** A value that would be right. */
    String example() {
        return example;
    }

    /** Refuses a value that cannot be meant; an empty one is "unset" and always right. */
    void check(String value) throws Problem {
        if (!value.isEmpty() && !isRight(value)) {
            // A password or token is never repeated on a screen.
            String shown = this == API_TOKEN ? "…" : value;
            throw new Problem("setting." + property(), key(), shown, key() + "=" + example);
        }
    }

    private boolean isRight(String value) {
        return switch (this) {
            case HTTP_PORT -> SettingChecks.isPort(value);
            case HTTP_ADDRESS -> SettingChecks.isAddress(value);
            case BASE_URL, SEARCH_URL -> SettingChecks.isWebAddress(value);
            case OIDC_ISSUER -> SettingChecks.isIssuer(value);
            case OIDC_GROUPS -> SettingChecks.areGroupRoles(value);
            case OIDC_GROUPS_CLAIM -> value.matches("[\\w:/-]+(\\.[\\w:/-]+)*");
            case TRUSTED_PROXIES -> SettingChecks.areNetworks(value);
            case DB_URL -> SettingChecks.isMariaDb(value);
            case SMTP_URL -> SettingChecks.isMailServer(value);
            case SMTP_FROM -> value.matches("[^@\\s]+@[^@\\s]+");
            case SESSION_IDLE_MINUTES -> SettingChecks.isNumber(value, 5, 1_440);
            case SESSION_HOURS -> SettingChecks.isNumber(value, 1, 168);
            case TRAFFIC_DAYS -> SettingChecks.isNumber(value, 90, 3_650);
            case REPORT_DAYS, REPORT_DAYS_LATEST -> SettingChecks.isNumber(value, 1, 365);
            case ATTACHMENT_MB -> SettingChecks.areMegabytes(value);
            case CLAMAV_URL -> SettingChecks.isVirusScanner(value);
            case PRINT_THAI_DIGITS -> value.equals("true") || value.equals("false");
            case OPEN_DATA_LICENCE -> value.matches("[^\\p{Cntrl}]{1,200}");
            case API_TOKEN -> value.matches("\\S{16,}");
            case DATA_DIR, DB_USER, DB_PASSWORD, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET -> true;
        };
    }
}
