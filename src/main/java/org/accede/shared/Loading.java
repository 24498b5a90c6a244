package org.accede.shared;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the product is loading what it brings along: until it is done nobody is served, and nobody has signed in. */
@ApplicationScoped
public class Loading {
    private volatile boolean underWay;

    void run(Runnable load) {
        underWay = true;
        try {
            load.run();
        } finally {
            underWay = false;
        }
    }

    public boolean isUnderWay() {
        return underWay;
    }
}
