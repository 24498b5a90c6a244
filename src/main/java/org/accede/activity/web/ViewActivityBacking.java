package org.accede.activity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.accede.activity.Activities;
import org.accede.activity.Activity;
import org.accede.shared.Conflict;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** One activity, with the chain that it stands in. */
@Named
@RequestScoped
public class ViewActivityBacking {
    @Inject
    Activities activities;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    @Inject
    FormMessages messages;

    @Inject
    HttpServletRequest request;

    private @Nullable Activity activity;
    private List<Activity> chain = List.of();
    private List<Activity> similar = List.of();

    @PostConstruct
    void read() {
        String id = request.getParameter("id");
        if (id != null && id.matches("\\d{1,18}")) {
            activity = activities.find(Long.parseLong(id)).orElse(null);
        }
        if (activity != null) {
            chain = activities.chain(activity.id());
            similar = activities.similarTo(activity);
        }
    }

    public void requireFound() throws IOException {
        if (activity == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        }
    }

    /** Removes it as it is on the page: somebody who saved it meanwhile is heard first. */
    public @Nullable String remove(long id, int version) {
        try {
            activities.remove(id, version);
            return "/activities/index?faces-redirect=true&removed=true" + asOf.getNext();
        } catch (Conflict conflict) {
            messages.show(conflict);
            return null;
        }
    }

    public @Nullable Activity getActivity() {
        return activity;
    }

    /** The activity as a list. */
    public List<Activity> getShown() {
        return activity == null ? List.of() : List.of(activity);
    }

    public String getTitle() {
        return activity == null ? "" : activity.title(locale.getLanguage());
    }

    /** The title in the other language; empty where it has none, or the same. */
    public String getOtherTitle() {
        if (activity == null) {
            return "";
        }
        String other = locale.getLanguage()
                .pick(String.valueOf(activity.titleFrench()), String.valueOf(activity.titleEnglish()));
        return "null".equals(other) || other.equals(getTitle()) ? "" : other;
    }

    /** From the first on, itself included; one alone is no chain. */
    public List<Activity> getChain() {
        return chain.size() > 1 ? chain : List.of();
    }

    /** Those that look like the same one logged twice. */
    public List<Activity> getSimilar() {
        return similar;
    }

    public boolean isJustSaved() {
        return request.getParameter("saved") != null;
    }
}
