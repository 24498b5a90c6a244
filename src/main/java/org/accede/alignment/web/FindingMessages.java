package org.accede.alignment.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import org.accede.shared.Conflict;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.accede.shared.Violation;

/** Puts what a use case refused at the fields of a form: {@code citations[0].law} is {@code form:citations:0:law}. */
final class FindingMessages {
    private FindingMessages() {}

    static void say(String form, List<Violation> violations, Language language) {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Violation violation : violations) {
            String field = form + ":" + violation.path().replace("[", ":").replace("].", ":");
            String words = Messages.text(
                    language, violation.key(), violation.arguments().toArray());
            faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        }
    }

    static void say(Conflict conflict, Language language) {
        String words = Messages.text(language, conflict.key(), conflict.arguments());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }
}
