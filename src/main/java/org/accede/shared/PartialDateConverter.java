package org.accede.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A partial date as it was given; no value is an unknown date. */
@Converter(autoApply = true)
public class PartialDateConverter implements AttributeConverter<PartialDate, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
        return date == null || date.isUnknown() ? null : date.toString();
    }

    @Override
    public PartialDate convertToEntityAttribute(@Nullable String text) {
        return text == null ? PartialDate.UNKNOWN : PartialDate.parse(text);
    }
}
