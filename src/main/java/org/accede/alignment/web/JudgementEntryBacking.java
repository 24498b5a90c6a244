package org.accede.alignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.accede.alignment.JudgementInput;
import org.accede.alignment.PillarJudgement;
import org.accede.alignment.PillarJudgements;
import org.accede.alignment.PillarLevel;
import org.accede.shared.Conflict;
import org.accede.shared.DayEntry;
import org.accede.shared.Days;
import org.accede.shared.RuleBroken;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** Judging one State's pillar, or correcting or withdrawing a judgement of it. */
@Named
@ViewScoped
public class JudgementEntryBacking implements Serializable {
    private static final String FORM = "judgement";

    @Inject
    PillarJudgements judgements;

    @Inject
    PillarPlaceBacking place;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    @Inject
    FormMessages messages;

    private String country = "";
    private String pillar = "";
    private @Nullable Long earlier;
    private @Nullable String level;
    private @Nullable String validFrom;
    private @Nullable String source;
    private @Nullable String reason;

    /** One of the collection's two ways of ending a judgement, or a new one. */
    private interface Step {
        void take();
    }

    @PostConstruct
    void open() {
        if (place.isFound()) {
            country = place.getCountry().iso2();
            pillar = place.getPillar().name();
            place.getJudgement().ifPresent(this::startFrom);
        }
    }

    private void startFrom(PillarJudgement judgement) {
        earlier = judgement.id();
        level = judgement.level().name();
        validFrom = Days.text(judgement.since().toString(), locale.getLanguage());
        source = judgement.source();
        judgement.ending().ifPresent(ending -> messages.show(new Conflict("error.factEnded." + ending.kind())));
    }

    /** Records the judgement, or the correction of the earlier one. */
    public void save() throws IOException {
        JudgementInput input = new JudgementInput(country, pillar, level, DayEntry.iso(validFrom), source, reason);
        take(() -> {
            if (earlier == null) {
                judgements.record(input);
            } else {
                judgements.correct(earlier, input);
            }
        });
    }

    public void withdraw() throws IOException {
        if (earlier != null) {
            long id = earlier;
            take(() -> judgements.withdraw(id, reason));
        }
    }

    /** Then shows the pillar with its history. */
    private void take(Step step) throws IOException {
        try {
            step.take();
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/alignment/pillar?country=" + country + "&pillar="
                    + pillar + "&recorded=true" + asOf.getNext());
        } catch (RuleBroken broken) {
            messages.show(broken, FORM);
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
    }

    public boolean isCorrection() {
        return earlier != null;
    }

    public PillarLevel[] getLevels() {
        return PillarLevel.values();
    }

    public @Nullable String getLevel() {
        return level;
    }

    public void setLevel(@Nullable String level) {
        this.level = level;
    }

    public @Nullable String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable String validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
