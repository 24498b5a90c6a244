package org.accede.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private final Properties properties = new Properties();

    @Test
    void leavesAloneWhatTheEnvironmentSets() {
        Settings settings = new Settings(properties, Map.of("ACCEDE_DS_DB", "accede"));
        settings.setDefault("accede.ds.db", "data/derby");
        assertThat(settings.find("accede.ds.db")).contains("accede");
        assertThat(properties).isEmpty();
    }

    @Test
    void setsWhatNobodyHasSet() {
        Settings settings = new Settings(properties, Map.of("ACCEDE_DS_DB", " "));
        settings.setDefault("accede.ds.db", "data/derby");
        assertThat(settings.find("accede.ds.db")).contains("data/derby");
    }
}
