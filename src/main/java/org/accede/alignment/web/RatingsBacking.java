package org.accede.alignment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.accede.alignment.Basis;
import org.accede.alignment.Cause;
import org.accede.alignment.Rating;
import org.accede.shared.Markup;
import org.accede.shared.web.Display;

/** The choices of a finding's form. */
@Named
@ApplicationScoped
public class RatingsBacking {
    /** Letter and words of each rating, as HTML. */
    public List<SelectItem> getItems() {
        return Stream.of(Rating.values())
                .map(rating -> new SelectItem(rating.name(), chip(rating), null, false, false))
                .toList();
    }

    private static String chip(Rating rating) {
        String letter = Markup.escaped(Display.ratingLetter(rating));
        return "<b class=\"r " + Display.ratingClass(rating) + "\" aria-hidden=\"true\">" + letter + "</b>"
                + Markup.escaped(Display.ratingLabel(rating));
    }

    public Basis[] getBases() {
        return Basis.values();
    }

    public Cause[] getCauses() {
        return Cause.values();
    }
}
