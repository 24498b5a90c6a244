package org.accede.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.util.Locale;
import org.accede.shared.Days;
import org.accede.shared.Language;
import org.accede.shared.Messages;
import org.jspecify.annotations.Nullable;

/** A day typed by a person, in either language; shown in the language of the view. */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {
    @Override
    @SuppressWarnings("NullAway") // Faces takes null for an empty field.
    public LocalDate getAsObject(FacesContext faces, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Locale locale = faces.getViewRoot().getLocale();
        return Days.parse(typed)
                .orElseThrow(() -> new ConverterException(
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.text(locale, "error.day"), null)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable LocalDate day) {
        return day == null ? "" : Days.text(day, Language.of(faces.getViewRoot().getLocale()));
    }
}
