package org.accede.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.primefaces.component.api.InputHolder;

/** The messages area at the top of a page: what happened, and which fields need a look. */
@Named
@RequestScoped
public class MessagesBacking {
    /**
     * A message about a field.
     *
     * @param target the id that a link to the field needs
     * @param label the field's label, empty where it has none
     */
    public record FieldMessage(String target, String label, String words) {}

    /** Messages about the page as a whole, in the order in which they came. */
    public List<FacesMessage> getGlobal() {
        List<FacesMessage> found = FacesContext.getCurrentInstance().getMessageList(null);
        found.forEach(FacesMessage::rendered);
        return found;
    }

    /** {@code msg-error} for errors, nothing for the rest. */
    public String styleOf(FacesMessage message) {
        return isError(message) ? "msg msg-error" : "msg";
    }

    public String roleOf(FacesMessage message) {
        return isError(message) ? "alert" : "status";
    }

    public String iconOf(FacesMessage message) {
        return isError(message) ? "warning" : "check";
    }

    /** Messages at fields, repeated above with a link to each. */
    public List<FieldMessage> getFields() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<FieldMessage> found = new ArrayList<>();
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            if (id != null) {
                faces.getMessageList(id).forEach(message -> found.add(describe(faces, id, message)));
            }
        }
        return found;
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) > 0;
    }

    private static FieldMessage describe(FacesContext faces, String id, FacesMessage message) {
        // Found by name: a visit of the tree would come by this very list. Rows of a table share one component.
        UIComponent component = faces.getViewRoot().findComponent(id.replaceAll(":\\d+", ""));
        return component == null
                ? new FieldMessage(id, "", message.getSummary())
                : new FieldMessage(target(component, id), label(component), message.getSummary());
    }

    private static String target(UIComponent component, String id) {
        return component instanceof InputHolder holder ? holder.getInputClientId() : id;
    }

    private static String label(UIComponent component) {
        Object label = component instanceof UIInput ? component.getAttributes().get("label") : null;
        return label == null ? "" : label.toString();
    }
}
