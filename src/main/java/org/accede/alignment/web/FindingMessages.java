package org.accede.alignment.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Set;
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
            refuse(faces, field);
        }
    }

    static void say(Conflict conflict, Language language) {
        String words = Messages.text(language, conflict.key(), conflict.arguments());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    private static void refuse(FacesContext faces, String field) {
        VisitContext visit = VisitContext.createVisitContext(faces, Set.of(field), Set.of());
        faces.getViewRoot().visitTree(visit, (context, component) -> {
            if (component instanceof UIInput input) {
                input.setValid(false);
            }
            return VisitResult.COMPLETE;
        });
    }
}
