package org.accede.law.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.accede.law.Law;
import org.accede.law.LawEvent;
import org.accede.law.LawEvents;
import org.accede.law.Laws;
import org.accede.shared.NotFound;
import org.accede.shared.web.PageAddress;

/** The laws and events that a page's address names by their ids. */
@RequestScoped
public class LawAddress extends PageAddress {
    @Inject
    Laws laws;

    @Inject
    LawEvents events;

    Optional<Law> law(String parameter) {
        return number(parameter).flatMap(laws::find);
    }

    Optional<LawEvent> event(Law law, String parameter) {
        try {
            return number(parameter).map(id -> events.get(law.id(), id));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }
}
