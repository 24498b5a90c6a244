package org.accede.shared.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The nonce of a page's scripts comes from the page's state, not from the form that was sent. PrimeFaces wants it back from
 * a hidden field that its script adds to each form: forms on pages without that script would fail, and so would the error
 * page for any form that was tampered with.
 */
public class PageNonce extends ExternalContextFactory {
    private static final String NONCE = "primefaces.nonce";

    public PageNonce(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new NonceFromState(getWrapped().getExternalContext(context, request, response));
    }

    @SuppressWarnings("unchecked") // The API's wrapper has a raw map where the wrapped one has none.
    private static final class NonceFromState extends ExternalContextWrapper {
        NonceFromState(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            Map<String, String> sent = super.getRequestParameterMap();
            FacesContext faces = FacesContext.getCurrentInstance();
            UIViewRoot view = faces == null ? null : faces.getViewRoot();
            if (view == null || !sent.containsKey(ResponseStateManager.VIEW_STATE_PARAM)) {
                return sent;
            }
            Map<String, String> known = new HashMap<>(sent);
            known.put(NONCE, (String) view.getViewMap().computeIfAbsent(NONCE, name -> fresh()));
            return known;
        }

        /** In the form that PrimeFaces checks. */
        private static String fresh() {
            return Base64.getEncoder()
                    .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
