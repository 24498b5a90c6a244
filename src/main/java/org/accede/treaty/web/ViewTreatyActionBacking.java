package org.accede.treaty.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.accede.shared.AsOf;
import org.accede.shared.Conflict;
import org.accede.shared.NotFound;
import org.accede.shared.RuleBroken;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Display;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.accede.treaty.TreatyAction;
import org.accede.treaty.TreatyActionInput;
import org.accede.treaty.TreatyActions;
import org.accede.treaty.TreatyStanding;
import org.accede.treaty.TreatyStatus;
import org.accede.treaty.TreatyWarning;
import org.jspecify.annotations.Nullable;

/** One treaty action with its whole history, and the form that confirms it. */
@Named
@RequestScoped
public class ViewTreatyActionBacking {
    private static final String FORM = "confirm";

    @Inject
    TreatyActions actions;

    @Inject
    TreatyNamesBacking names;

    @Inject
    ActionAddress address;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    @Inject
    FormMessages messages;

    @Inject
    HttpServletRequest request;

    private Optional<TreatyAction> action = Optional.empty();
    private List<TreatyAction> history = List.of();
    private List<TreatyWarning> warnings = List.of();
    private @Nullable String source;
    private @Nullable String sourceAsOf;

    @PostConstruct
    void open() {
        action = address.action("id");
        history = action.map(shown -> actions.history(shown.id())).orElse(List.of());
        warnings = action.filter(shown -> shown.ending().isEmpty())
                .map(actions::warnings)
                .orElse(List.of());
    }

    public void requireFound() throws IOException {
        if (action.isEmpty()) {
            ActionAddress.refuse(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Records the same content as verified, with the source that was read, in the place of this action. */
    public void confirm() throws IOException {
        try {
            TreatyActionInput input = TreatyActionInput.confirming(
                    getAction(), source, TreatyActionEntry.day(sourceAsOf), locale.text("treaty.confirm.reason"));
            TreatyAction confirmed = actions.correct(getAction().id(), input);
            address.goTo("/treaty/view?id=" + confirmed.id() + "&done=confirmed");
        } catch (RuleBroken broken) {
            messages.show(broken, FORM);
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
    }

    public TreatyAction getAction() {
        return action.orElseThrow(() -> new NotFound("treaty action", ""));
    }

    public String getTitle() {
        return action.map(names::title).orElse("");
    }

    /** Everything said of the same act, the last record first. */
    public List<TreatyAction> getHistory() {
        return history;
    }

    /** What looks wrong and may be right, while it stands. */
    public List<TreatyWarning> getWarnings() {
        return warnings;
    }

    public boolean isMayConfirm() {
        return names.isMayRecord()
                && !getAction().isVerified()
                && getAction().ending().isEmpty();
    }

    /** {@code recorded}, {@code confirmed} or {@code withdrawn} where the page comes after that; else empty. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && List.of("recorded", "confirmed", "withdrawn").contains(done) ? done : "";
    }

    /** What the last record about this action did to the State's status today, in words. */
    public String getEffect() {
        Instant ended = getAction().endedAt();
        Instant recorded = ended == null ? getAction().recordedAt() : ended;
        TreatyStanding before = standing(recorded.minus(1, ChronoUnit.MICROS));
        TreatyStanding after = standing(recorded);
        String to = Display.label(after.status());
        LocalDate force = after.entryIntoForce();
        boolean ahead = force != null && after.status() == TreatyStatus.CONTRACTING_STATE;
        String status = before.status() == after.status()
                ? locale.text("treaty.effect.none", to)
                : locale.text("treaty.effect", Display.label(before.status()), to);
        return ahead ? locale.text("treaty.effect.inForce", status, Display.day(force)) : status;
    }

    private TreatyStanding standing(Instant knownAt) {
        AsOf at = new AsOf(asOf.getToday(), knownAt);
        return actions.standings(at).of(getAction().country(), getAction().instrument());
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getSourceAsOf() {
        return sourceAsOf;
    }

    public void setSourceAsOf(@Nullable String sourceAsOf) {
        this.sourceAsOf = sourceAsOf;
    }
}
