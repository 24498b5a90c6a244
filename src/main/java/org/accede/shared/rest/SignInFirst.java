package org.accede.shared.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.accede.shared.Caller;
import org.accede.shared.NotAllowed;
import org.accede.shared.Right;

/** Nobody learns what is wrong with a call, or whether there is one, before saying who is calling. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class SignInFirst implements ContainerRequestFilter {
    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext call) {
        if (!caller.may(Right.READ)) {
            throw new NotAllowed(Right.READ);
        }
    }
}
