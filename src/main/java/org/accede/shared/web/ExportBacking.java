package org.accede.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** Links to the table on screen as a file: the same filter, the same day, in the language on screen. */
@Named
@RequestScoped
public class ExportBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    AddressBacking address;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    /**
     * The link.
     *
     * @param table as the API names it
     * @param format {@code xlsx} or {@code csv}
     */
    public String link(String table, String format) {
        Map<String, String> changes = new HashMap<>(asOf.getParameters());
        changes.put("page", "");
        changes.put("size", "");
        String here = address.with(changes);
        int query = here.indexOf('?');
        String kept = query < 0 ? "?" : here.substring(query) + "&";
        return request.getContextPath() + "/api/exports/" + table + "." + format + kept + "lang=" + locale.getCode();
    }
}
