package org.accede.law.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.accede.law.Law;
import org.accede.law.LawEvent;
import org.accede.law.LawEvents;
import org.accede.law.LawStage;
import org.accede.law.Laws;
import org.accede.shared.Conflict;
import org.accede.shared.RegisterClock;
import org.accede.shared.RuleBroken;
import org.accede.shared.web.Display;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** Recording what became of a law, or a correction in the place of such a record. */
@Named
@ViewScoped
public class RecordLawEventBacking implements Serializable {
    private static final String FORM = "event";

    @Inject
    LawEvents events;

    @Inject
    Laws laws;

    @Inject
    RegisterClock register;

    @Inject
    LawNamesBacking names;

    @Inject
    LawAddress address;

    @Inject
    LocaleBacking locale;

    @Inject
    FormMessages messages;

    private @Nullable Long law;
    private @Nullable Long corrects;
    private boolean confirms;
    private boolean found;
    private LawEventEntry entry = new LawEventEntry();

    @PostConstruct
    void open() {
        address.law("law").ifPresent(named -> {
            law = named.id();
            boolean corrected = address.number("corrects").isPresent();
            found = !corrected || address.event(named, "corrects").isPresent();
            address.event(named, "corrects").ifPresent(this::correct);
        });
    }

    private void correct(LawEvent corrected) {
        corrects = corrected.id();
        entry = LawEventEntry.correcting(corrected, locale.getLanguage());
        confirms = address.number("confirm").isPresent() && !corrected.isVerified();
        if (confirms) {
            entry.confirm(locale.text("law.confirm.reason"));
        }
        corrected.ending().ifPresent(ending -> messages.show(new Conflict("error.factEnded." + ending.kind())));
    }

    public void requireOpen() throws IOException {
        address.requireOpen(found);
    }

    /** Records, then shows the law with what was recorded. */
    public void save() throws IOException {
        long id = getLaw().id();
        try {
            LawEvent made = corrects == null
                    ? events.record(id, entry.input(), null)
                    : events.correct(id, corrects, entry.input());
            LawAddress.goTo("/laws/view?id=" + id + "&recorded=" + made.id());
        } catch (RuleBroken broken) {
            messages.show(broken, FORM);
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
    }

    public Law getLaw() {
        return laws.get(law == null ? 0 : law);
    }

    public String getTitle() {
        if (law == null) {
            return "";
        }
        String key = corrects == null ? "law.record.title" : confirms ? "law.confirm.title" : "law.correct.title";
        return locale.text(key, names.title(getLaw()));
    }

    public boolean isCorrection() {
        return corrects != null;
    }

    public boolean isConfirmation() {
        return confirms;
    }

    /** In the order of a law's life. */
    public List<SelectItem> getKinds() {
        return Stream.of(LawStage.values())
                .map(stage -> new SelectItem(stage.name(), Display.labelOf("LawEventKind", stage)))
                .toList();
    }

    /** The State's other laws, one of which may have amended or repealed this one. */
    public List<SelectItem> getOtherLaws() {
        return laws.of(getLaw().country(), register.asOf(null, null)).stream()
                .filter(other -> other.law().id() != getLaw().id())
                .map(other -> new SelectItem(Long.toString(other.law().id()), names.title(other.law())))
                .toList();
    }

    public List<SelectItem> getConfidences() {
        return Stream.of("verified", "partial", "reported")
                .map(code -> new SelectItem(code, Display.confidence(code)))
                .toList();
    }

    public LawEventEntry getEntry() {
        return entry;
    }
}
