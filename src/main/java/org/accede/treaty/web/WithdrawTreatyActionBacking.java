package org.accede.treaty.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import org.accede.shared.Conflict;
import org.accede.shared.RuleBroken;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.accede.treaty.TreatyAction;
import org.accede.treaty.TreatyActions;
import org.jspecify.annotations.Nullable;

/** Taking a treaty action back, with a reason. */
@Named
@ViewScoped
public class WithdrawTreatyActionBacking implements Serializable {
    private static final String FORM = "withdrawal";

    @Inject
    TreatyActions actions;

    @Inject
    LocaleBacking locale;

    @Inject
    TreatyNamesBacking names;

    @Inject
    ActionAddress address;

    @Inject
    FormMessages messages;

    private @Nullable Long id;
    private @Nullable String reason;

    @PostConstruct
    void open() {
        id = address.action("id").map(TreatyAction::id).orElse(null);
    }

    public void requireOpen() throws IOException {
        if (id == null) {
            ActionAddress.refuse(HttpServletResponse.SC_NOT_FOUND);
        } else if (!names.isMayRecord()) {
            ActionAddress.refuse(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Withdraws, then shows the action with its history and what that did to the State's status. */
    public void withdraw() throws IOException {
        try {
            actions.withdraw(getAction().id(), reason);
            address.goTo("/treaty/view?id=" + id + "&done=withdrawn");
        } catch (RuleBroken broken) {
            messages.show(broken, FORM);
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
    }

    public TreatyAction getAction() {
        return actions.get(id == null ? 0 : id);
    }

    public String getTitle() {
        return id == null ? "" : locale.text("treaty.withdraw.title", names.title(getAction()));
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
