package org.accede.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.accede.shared.Caller;
import org.accede.shared.Right;

/** The main navigation: where an account can go, and where it is. */
@Named
@RequestScoped
public class NavigationBacking {
    private static final List<Entry> ENTRIES = List.of(
            new Entry("navigation.home", "/", false),
            new Entry("navigation.countries", "/countries", false),
            new Entry("navigation.alignment", "/alignment", false),
            new Entry("navigation.deskReviews", "/desk-reviews", false),
            new Entry("navigation.activities", "/activities", false),
            new Entry("navigation.recommendations", "/recommendations", false),
            new Entry("navigation.projects", "/projects", false),
            new Entry("navigation.reports", "/reports", false),
            new Entry("navigation.administration", "/administration", true));

    /** What stands with the countries, without an entry of its own: treaty actions, laws. */
    private static final List<String> WITH_COUNTRIES = List.of("/treaty", "/laws");

    @Inject
    HttpServletRequest request;

    @Inject
    AddressBacking address;

    @Inject
    Caller caller;

    /**
     * One entry.
     *
     * @param key its text in the bundle
     * @param path the place under which its pages stand
     */
    public record Entry(String key, String path, boolean forAdministrators) {
        /** Whether the place belongs to this entry; home holds nothing but itself. */
        boolean holds(String place) {
            String index = path.equals("/") ? "/index" : path + "/";
            boolean withCountries =
                    WITH_COUNTRIES.stream().anyMatch(one -> place.equals(one) || place.startsWith(one + "/"));
            String shown = withCountries ? "/countries" : place;
            return shown.equals(path) || shown.startsWith(index);
        }
    }

    public List<Entry> getEntries() {
        boolean administrator = caller.may(Right.ADMINISTER);
        return ENTRIES.stream()
                .filter(entry -> administrator || !entry.forAdministrators())
                .toList();
    }

    /** {@code page} on the entry where the reader is, else null, as {@code aria-current} takes it. */
    @SuppressWarnings("NullAway") // Expression language: null leaves the attribute out.
    public String current(Entry entry) {
        return entry.holds(address.getPlace()) ? "page" : null;
    }

    public boolean isSignedIn() {
        return request.getRemoteUser() != null;
    }
}
