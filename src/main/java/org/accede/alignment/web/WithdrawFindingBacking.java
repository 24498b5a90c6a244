package org.accede.alignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import org.accede.alignment.Finding;
import org.accede.alignment.Findings;
import org.accede.shared.Conflict;
import org.accede.shared.RuleBroken;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** Taking a finding back, with a reason. */
@Named
@ViewScoped
public class WithdrawFindingBacking implements Serializable {
    private static final String FORM = "withdrawal";

    @Inject
    Findings findings;

    @Inject
    LocaleBacking locale;

    @Inject
    PlaceBacking place;

    @Inject
    AsOfBacking asOf;

    @Inject
    FactAddress address;

    @Inject
    FormMessages messages;

    private @Nullable Long id;
    private @Nullable String reason;

    @PostConstruct
    void open() {
        id = address.finding("id").map(Finding::id).orElse(null);
    }

    public void requireOpen() throws IOException {
        if (id == null) {
            PlaceBacking.refuse(HttpServletResponse.SC_NOT_FOUND);
        } else if (!place.isMayRecord()) {
            PlaceBacking.refuse(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Withdraws, then shows the cell with its history. */
    public void withdraw() throws IOException {
        Finding finding = getFinding();
        try {
            findings.withdraw(finding.id(), reason);
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/alignment/cell?country=" + finding.country()
                    + "&provision=" + finding.provision() + asOf.getNext());
        } catch (RuleBroken broken) {
            messages.show(broken, FORM);
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
    }

    public Finding getFinding() {
        return findings.get(id == null ? 0 : id);
    }

    public String getTitle() {
        return id == null ? "" : locale.text("alignment.withdraw.title", place.nameOf(getFinding()));
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
