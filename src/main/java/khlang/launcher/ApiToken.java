package khlang.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The administrator's bearer token for imports and scripts. */
final class ApiToken {

    private ApiToken() {}

    /**
     * Makes a token at the first start and keeps it in {@code khlang.properties}.
     *
     * @return the settings with a token; without one where somebody has switched it off
     */
    static Settings ensure(Settings settings) throws IOException {
        Path file = settings.dataDir().resolve(Settings.FILE);
        if (settings.isGiven(Setting.API_TOKEN)) {
            return settings;
        }
        String token = PrivateFiles.secret();
        String before = Files.exists(file) && !Files.readString(file).endsWith("\n") ? "\n" : "";
        PrivateFiles.append(file, before + Setting.API_TOKEN.key() + "=" + token + "\n");
        return settings.with(Setting.API_TOKEN, token);
    }
}
