package org.accede.shared.rest;

import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.shared.Violation;

/**
 * What looks wrong about a fact and may be right: said, never refused.
 *
 * @param code NO_INVITATION, NO_RESERVATION_ALLOWED, NO_DESIGNATION_CALLED_FOR, NO_PROVISION or DUPLICATE of a treaty
 *     action; NO_GROUND of a finding
 * @param subject the number of the provision, or the id of the other fact, that it is about; empty where neither
 */
public record WarningJson(String code, String message, String subject) {

    /** @param words as the key and the arguments of a message */
    public static WarningJson of(Enum<?> code, Violation words, String subject, Language language) {
        String message = Messages.text(language, words.key(), words.arguments().toArray());
        return new WarningJson(code.name(), message, subject);
    }
}
