package khlang.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * The settings in force: the environment wins over a system property, that over {@code
 * khlang.properties} in the data folder, and that over the default.
 */
final class Settings {

    static final String FILE = "khlang.properties";

    private final Map<Setting, String> values;
    private final Path dataDir;

    /**
     * @param values what somebody has given; an empty value switches a setting off
     * @param dataDir absolute
     */
    private Settings(Map<Setting, String> values, Path dataDir) {
        this.values = values;
        this.dataDir = dataDir;
    }

    /**
     * Reads and checks all settings.
     *
     * @param environment answers a variable or null
     * @param system answers a system property or null
     * @param home where the default data folder lies
     * @throws Problem when a value is wrong or a key in the file is unknown
     */
    static Settings read(UnaryOperator<String> environment, UnaryOperator<String> system, Path home)
            throws Problem {
        Path dataDir = dataDir(environment, system, home);
        Properties file = file(dataDir.resolve(FILE));
        var values = new EnumMap<Setting, String>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = given(setting, environment, system);
            if (value == null) {
                value = file.getProperty(setting.key(), file.getProperty(setting.property()));
            }
            if (value != null) {
                setting.check(value.strip());
                values.put(setting, value.strip());
            }
        }
        needs(values, Setting.DB_URL, Setting.DB_USER);
        needs(values, Setting.SMTP_URL, Setting.SMTP_FROM);
        // Letters lead back to the portal, and nobody but the setting may say where it stands.
        needs(values, Setting.SMTP_URL, Setting.BASE_URL);
        needs(values, Setting.OIDC_ISSUER, Setting.OIDC_CLIENT_ID);
        needs(values, Setting.OIDC_ISSUER, Setting.OIDC_CLIENT_SECRET);
        // The sign-in service sends people back to one address only, which it was told beforehand.
        needs(values, Setting.OIDC_ISSUER, Setting.BASE_URL);
        return new Settings(values, dataDir);
    }

    /** A setting's value; empty when it is unset. */
    String get(Setting setting) {
        return values.getOrDefault(setting, setting.fallback());
    }

    /** Whether somebody has set it, be it to an empty value. */
    boolean isGiven(Setting setting) {
        return values.containsKey(setting);
    }

    boolean has(Setting setting) {
        return !get(setting).isEmpty();
    }

    int httpPort() {
        return Integer.parseInt(get(Setting.HTTP_PORT));
    }

    String httpAddress() {
        return get(Setting.HTTP_ADDRESS);
    }

    /** Absolute. */
    Path dataDir() {
        return dataDir;
    }

    /** The same settings with one value replaced. */
    Settings with(Setting setting, String value) {
        var changed = new EnumMap<>(values);
        changed.put(setting, value);
        return new Settings(changed, dataDir);
    }

    /** The same settings for a portal that nobody else is to find. */
    Settings onFreeLoopbackPort() throws IOException {
        return with(Setting.HTTP_ADDRESS, "127.0.0.1")
                .with(Setting.HTTP_PORT, Integer.toString(LoopbackPort.free()));
    }

    private static Path dataDir(
            UnaryOperator<String> environment, UnaryOperator<String> system, Path home)
            throws Problem {
        String given = given(Setting.DATA_DIR, environment, system);
        if (given == null || given.isBlank()) {
            return home.resolve(Setting.DATA_DIR.fallback()).toAbsolutePath().normalize();
        }
        try {
            return Path.of(given.strip()).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Problem(
                            "setting." + Setting.DATA_DIR.property(),
                            Setting.DATA_DIR.key(),
                            given,
                            "KHLANG_DATA_DIR=/srv/khlang")
                    .because(e);
        }
    }

    private static String given(
            Setting setting, UnaryOperator<String> environment, UnaryOperator<String> system) {
        String value = environment.apply(setting.key());
        if (value == null) {
            value = system.apply(setting.key());
        }
        return value == null ? system.apply(setting.property()) : value;
    }

    private static Properties file(Path path) throws Problem {
        var file = new Properties();
        if (Files.exists(path)) {
            try (Reader reader = Files.newBufferedReader(path)) {
                file.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new Problem("settings.unreadable", path).because(e);
            }
        }
        for (String key : file.stringPropertyNames()) {
            if (Arrays.stream(Setting.values())
                    .noneMatch(s -> s.key().equals(key) || s.property().equals(key))) {
                throw new Problem("settings.unknown", key, path, "KHLANG_HTTP_PORT=8080");
            }
        }
        return file;
    }

    private static void needs(Map<Setting, String> values, Setting given, Setting needed)
            throws Problem {
        if (!values.getOrDefault(given, "").isEmpty()
                && values.getOrDefault(needed, "").isEmpty()) {
            throw new Problem("settings.incomplete", given.key(), needed.key());
        }
    }
}
