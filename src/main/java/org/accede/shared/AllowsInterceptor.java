package org.accede.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Refuses a use case to a caller without its right, before its transaction begins. */
@Allows
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class AllowsInterceptor {
    @Inject
    Caller caller;

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        Right right = invocation.getMethod().getAnnotation(Allows.class).value();
        if (!caller.may(right)) {
            throw new NotAllowed(right);
        }
        return invocation.proceed();
    }
}
