package org.accede.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.accede.shared.Conflict;
import org.accede.shared.RuleBroken;
import org.accede.shared.Violation;

/**
 * Shows what the domain refused at the fields of a form. The fields stay valid: an invalid one would show what was
 * submitted, which Faces has forgotten by then, instead of what was typed.
 */
@RequestScoped
public class FormMessages {
    private static final Pattern NO_ID = Pattern.compile("[^A-Za-z0-9]+");

    @Inject
    LocaleBacking locale;

    /**
     * Puts each violation at its field: {@code headcount.women} at the component {@code headcount_women} of the form, or
     * of the nearest whole it belongs to ({@code title.en} at {@code title}), {@code citations[0].law} at {@code law} in
     * the first row of {@code citations}; else above the form.
     */
    public void show(RuleBroken broken, String form) {
        broken.violations().forEach(violation -> show(violation, form));
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** Says above the form what stands in the way. */
    public void show(Conflict conflict) {
        say(null, locale.text(conflict.key(), conflict.arguments()));
        FacesContext.getCurrentInstance().validationFailed();
    }

    private void show(Violation violation, String form) {
        String words = locale.text(violation.key(), violation.arguments().toArray());
        if (violation.path().contains("[")) {
            say(form + ":" + violation.path().replace("[", ":").replace("].", ":"), words);
            return;
        }
        UIComponent root = FacesContext.getCurrentInstance().getViewRoot().findComponent(form);
        for (String path = violation.path(); root != null && !path.isEmpty(); path = whole(path)) {
            UIComponent field = root.findComponent(NO_ID.matcher(path).replaceAll("_"));
            if (field instanceof UIInput input) {
                say(input.getClientId(), words);
                return;
            }
        }
        say(null, words);
    }

    private static String whole(String path) {
        return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
    }

    @SuppressWarnings("NullAway") // Faces takes null for a message about no field.
    private static void say(@org.jspecify.annotations.Nullable String client, String words) {
        FacesContext.getCurrentInstance()
                .addMessage(client, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }
}
