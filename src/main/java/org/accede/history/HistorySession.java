package org.accede.history;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.util.function.Supplier;
import org.accede.shared.Caller;
import org.accede.shared.Loading;
import org.accede.shared.Microseconds;
import org.accede.shared.Recording;
import org.accede.shared.RegisterClock;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** Makes the persistence layer keep history; named in {@code persistence.xml}. */
public class HistorySession implements SessionCustomizer {
    private final Supplier<Recording> recording;

    public HistorySession() {
        this(HistorySession::ofThisRequest);
    }

    HistorySession(Supplier<Recording> recording) {
        this.recording = recording;
    }

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new HistoryWriter(recording));
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            if (descriptor.getJavaClass().isAnnotationPresent(Historied.class)) {
                descriptor.getEventManager().addListener(new RecordListener(descriptor));
            }
        }
    }

    private static Recording ofThisRequest() {
        Clock clock = CDI.current().select(Clock.class).get();
        return new Recording(Microseconds.truncate(clock.instant()), caller());
    }

    private static String caller() {
        return CDI.current().select(Loading.class).get().isUnderWay()
                ? RegisterClock.LOADER
                : CDI.current().select(Caller.class).get().name();
    }
}
