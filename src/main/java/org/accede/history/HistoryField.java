package org.accede.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How an attribute stands in history, where its own name or its plain value won't do. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface HistoryField {
    /** What the field is called in history, for ever; empty: like the attribute. */
    String name() default "";

    Keeping keeping() default Keeping.VALUE;

    /** What its codes name, for {@link HistoryNames}: {@code country}; empty: nothing. */
    String names() default "";
}
