package org.accede.activity.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.activity.Activities;
import org.accede.activity.Activity;
import org.accede.activity.ActivityKind;
import org.accede.activity.ActivityMode;
import org.accede.activity.ActivityScope;
import org.accede.activity.ActivityStatus;
import org.accede.shared.Caller;
import org.accede.shared.Conflict;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;
import org.accede.shared.RuleBroken;
import org.accede.shared.StaleWrite;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.accede.shared.web.TextField;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Logs an activity, or changes one; when somebody saved it meanwhile, what differs is chosen field by field. */
@Named
@ViewScoped
public class EditActivityBacking implements Serializable {
    private static final String FORM = "activity";

    @Inject
    Activities activities;

    @Inject
    RegisterClock register;

    @Inject
    AsOfBacking asOf;

    @Inject
    Caller caller;

    @Inject
    LocaleBacking locale;

    @Inject
    FormMessages messages;

    @Inject
    ActivityChoicesBacking choices;

    @Inject
    HttpServletRequest request;

    private @Nullable Long id;
    private int version;
    private boolean found = true;
    private ActivityEntry before = new ActivityEntry();
    private ActivityEntry entry = new ActivityEntry();
    private @Nullable ActivityMerge merge;

    @PostConstruct
    void open() {
        Optional<Activity> named = number("id").flatMap(activities::find);
        if (request.getParameter("id") != null) {
            found = named.isPresent();
            named.ifPresent(this::read);
        } else {
            entry.put("kind", ActivityKind.WORKSHOP);
            entry.put("scope", ActivityScope.COUNTRY);
            entry.put("mode", ActivityMode.IN_PERSON);
            Optional.ofNullable(request.getParameter("country"))
                    .filter(choices::isCountry)
                    .ifPresent(code -> entry.choose("countries", code));
            number("followUpOf").flatMap(activities::find).ifPresent(this::follow);
        }
    }

    private Optional<Long> number(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(given -> given.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private void read(Activity activity) {
        id = activity.id();
        version = activity.version();
        before = ActivityEntry.of(activity, locale.getLanguage());
        entry = before.copy();
    }

    /** What follows an activity is mostly for the same countries and projects. */
    private void follow(Activity followed) {
        entry.put("followUpOf", followed.id());
        followed.countries().forEach(code -> entry.choose("countries", code));
        followed.projects().forEach(share -> entry.choose("projects", share.project()));
    }

    /** Lets only those in who may log, for an activity that exists. */
    public void requireOpen() throws IOException {
        int refused = !caller.may(Right.LOG) ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND;
        if (!found || !caller.may(Right.LOG)) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(refused, "");
            faces.responseComplete();
        }
    }

    public void save() throws IOException {
        try {
            Activity old = id == null ? null : activities.get(id);
            var input = entry.input(old, register.today(), locale.getLanguage());
            Activity saved = id == null ? activities.log(input) : activities.change(id, version, input);
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/activities/view?id=" + saved.id() + "&saved=true"
                    + asOf.getNext());
        } catch (RuleBroken broken) {
            messages.show(broken.moved("title", getFirst().id()), FORM);
        } catch (ActivityEntry.NoNumber noNumber) {
            messages.show(RuleBroken.at(String.valueOf(noNumber.getMessage()), "error.number"), FORM);
        } catch (StaleWrite stale) {
            compare();
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
    }

    private void compare() {
        Activity theirs = activities.get(java.util.Objects.requireNonNull(id));
        merge = new ActivityMerge(before, ActivityEntry.of(theirs, locale.getLanguage()), entry);
        version = theirs.version();
    }

    /** Saves what was chosen field by field. */
    public void saveChosen() throws IOException {
        ActivityMerge compared = java.util.Objects.requireNonNull(merge);
        List<ActivityField> theirs = new ArrayList<>();
        boolean all = true;
        for (ActivityField field : compared.open()) {
            String choice = request.getParameter("choice." + field.field());
            all = all && choice != null;
            if ("theirs".equals(choice)) {
                theirs.add(field);
            }
        }
        if (!all) {
            messages.show(RuleBroken.at("", "conflict.chooseAll"), "conflict");
            return;
        }
        entry = compared.merged(theirs);
        before = compared.theirs();
        merge = null;
        save();
    }

    /** Adds what was pasted into a field of several values; what names nothing is said and stays in sight. */
    public void take() {
        String field = String.valueOf(request.getParameter("field"));
        String pasted = String.valueOf(request.getParameter("pasted"));
        if (!ActivityChoicesBacking.SEVERAL.contains(field)) {
            return;
        }
        List<String> unknown = choices.take(field, pasted, entry);
        if (!unknown.isEmpty()) {
            messages.show(RuleBroken.at(field, "activity.notFound", String.join("; ", unknown)), FORM);
        }
        // no other field: somebody may be typing there by now
        PrimeFaces.current().ajax().update(FORM + ":" + field + "_field", FORM + ":shares");
    }

    public boolean isNew() {
        return id == null;
    }

    public String getTitle() {
        if (merge != null) {
            return locale.text("conflict.title");
        }
        return locale.text(isNew() ? "country.log" : "activity.edit.title");
    }

    /** Null unless two people changed it at once. */
    public @Nullable Comparison getComparison() {
        return merge == null
                ? null
                : new Comparison(merge, activities.get(java.util.Objects.requireNonNull(id)), choices, locale);
    }

    /** The title in the language on screen, which comes first. */
    public TextField getFirst() {
        return TextField.of("activity", "title", locale.getLanguage(), locale);
    }

    public TextField getSecond() {
        return TextField.of("activity", "title", locale.getLanguage().other(), locale);
    }

    /** By which a draft of this form is known in the browser. */
    public String getDraft() {
        return caller.name() + "/activity/" + (id == null ? "new" : String.valueOf(id));
    }

    public @Nullable Long getId() {
        return id;
    }

    public ActivityEntry getEntry() {
        return entry;
    }

    public ActivityKind[] getKinds() {
        return ActivityKind.values();
    }

    public ActivityMode[] getModes() {
        return ActivityMode.values();
    }

    public ActivityStatus[] getStatuses() {
        return ActivityStatus.values();
    }

    public ActivityScope[] getScopes() {
        return ActivityScope.values();
    }
}
