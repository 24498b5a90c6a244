package org.accede.launch;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** An application that can't start. */
@Singleton
@Startup
public class FailingStart {
    static final String REASON = "the reference data is damaged";

    @PostConstruct
    void fail() {
        throw new IllegalStateException(REASON);
    }
}
