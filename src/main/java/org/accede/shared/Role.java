package org.accede.shared;

/** What an account may do; an account can have several roles. */
public enum Role {
    READER,
    OFFICER,
    REVIEWER,
    MANAGER,
    ADMINISTRATOR;

    public boolean has(Right right) {
        return switch (right) {
            case READ -> true;
            case LOG, RECORD_FACTS -> this == OFFICER || this == REVIEWER || this == MANAGER;
            case APPROVE -> this == REVIEWER || this == MANAGER;
            case MANAGE -> this == MANAGER;
            case ADMINISTER -> this == ADMINISTRATOR;
        };
    }
}
