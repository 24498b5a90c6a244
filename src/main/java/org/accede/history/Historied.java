package org.accede.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.accede.shared.Right;

/** An entity whose every change is kept: all its attributes but the id, the version and those {@link NotInHistory}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Historied {
    /** What the kind is called in history, for ever; also the start of its fields' keys in the bundle. */
    String value();

    /** What it takes to read the history of such a record. */
    Right readBy() default Right.READ;
}
