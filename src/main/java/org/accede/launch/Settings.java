package org.accede.launch;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What the operator has set outside the command line, by the naming rules the application itself follows. */
final class Settings {
    private final Properties properties;
    private final Map<String, String> environment;

    Settings(Properties properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    static Settings ofThisProcess() {
        return new Settings(System.getProperties(), System.getenv());
    }

    /** A system property {@code accede.ds.url}, else an environment variable {@code ACCEDE_DS_URL}; blank counts as unset. */
    Optional<String> find(String key) {
        return present(properties.getProperty(key)).or(() -> present(environment.get(variable(key))));
    }

    /** Leaves alone what the operator has set: a system property would win over an environment variable. */
    void setDefault(String key, String value) {
        if (find(key).isEmpty()) {
            properties.setProperty(key, value);
        }
    }

    void set(String key, String value) {
        properties.setProperty(key, value);
    }

    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Optional<String> present(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
