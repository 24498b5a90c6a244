package org.accede.law.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.accede.law.Law;
import org.accede.law.LawEvent;
import org.accede.law.LawEvents;
import org.accede.law.Laws;
import org.accede.shared.Conflict;
import org.accede.shared.RuleBroken;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** Taking an event of a law back, with a reason. */
@Named
@ViewScoped
public class WithdrawLawEventBacking implements Serializable {
    private static final String FORM = "withdrawal";

    @Inject
    LawEvents events;

    @Inject
    Laws laws;

    @Inject
    LawNamesBacking names;

    @Inject
    LawAddress address;

    @Inject
    LocaleBacking locale;

    @Inject
    FormMessages messages;

    private @Nullable Long law;
    private @Nullable Long id;
    private @Nullable String reason;

    @PostConstruct
    void open() {
        Optional<Law> named = address.law("law");
        law = named.map(Law::id).orElse(null);
        id = named.flatMap(one -> address.event(one, "id")).map(LawEvent::id).orElse(null);
    }

    public void requireOpen() throws IOException {
        address.requireOpen(id != null);
    }

    /** Withdraws, then shows the law without the event. */
    public void withdraw() throws IOException {
        try {
            events.withdraw(getLaw().id(), getEvent().id(), reason);
            LawAddress.goTo("/laws/view?id=" + law + "&done=withdrawn");
        } catch (RuleBroken broken) {
            messages.show(broken, FORM);
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
    }

    public Law getLaw() {
        return laws.get(law == null ? 0 : law);
    }

    public LawEvent getEvent() {
        return events.get(getLaw().id(), id == null ? 0 : id);
    }

    public String getTitle() {
        return id == null ? "" : locale.text("law.withdraw.title", names.title(getLaw()));
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
