package org.accede.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.primefaces.component.api.InputHolder;

/** Ties an input to its help and its message, so that those who hear the page get them with the field. */
@Named
@ApplicationScoped
public class FieldBacking {
    private static final String DESCRIBED_BY = "aria-describedby";
    private static final String INVALID = "aria-invalid";

    /** Before a field is rendered: names what describes its input, and whether it was refused. */
    public void describe(ComponentSystemEvent event) {
        UIComponent field = event.getComponent();
        find(field, UIInput.class::isInstance).map(UIInput.class::cast).ifPresent(input -> {
            Map<String, Object> attributes = input.getPassThroughAttributes(true);
            StringBuilder ids = new StringBuilder();
            find(field, part -> "help".equals(part.getId()) || part.getId().endsWith("_help"))
                    .filter(UIComponent::isRendered)
                    .ifPresent(help -> ids.append(help.getClientId()).append(' '));
            if (isRefused(event.getFacesContext(), input)) {
                find(field, UIMessage.class::isInstance).ifPresent(message -> ids.append(message.getClientId()));
            }
            put(attributes, DESCRIBED_BY, ids.toString().trim());
            if (!(input instanceof InputHolder)) {
                put(attributes, INVALID, input.isValid() ? "" : "true");
            }
        });
    }

    private static boolean isRefused(FacesContext faces, UIInput input) {
        return !input.isValid() || !faces.getMessageList(input.getClientId()).isEmpty();
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
        if (value.isEmpty()) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private static Optional<UIComponent> find(UIComponent within, Predicate<UIComponent> wanted) {
        for (UIComponent child : within.getChildren()) {
            if (wanted.test(child)) {
                return Optional.of(child);
            }
            Optional<UIComponent> deeper = find(child, wanted);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }
}
