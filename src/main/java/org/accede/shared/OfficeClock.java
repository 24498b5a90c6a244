package org.accede.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock in the office's zone, by which "today" is told. */
@ApplicationScoped
public class OfficeClock {
    @Produces
    Clock clock(@ConfigProperty(name = "accede.zone", defaultValue = "Europe/Bucharest") String zone) {
        return Clock.system(ZoneId.of(zone));
    }
}
