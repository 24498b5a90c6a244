package org.accede.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sign-in: a form and a session for pages; Basic or a bearer token, without a session, for {@code /api}. A page's session
 * also serves reading calls, for the downloads that pages link to; it never serves a writing one, so a call can't be
 * forged from another site.
 */
@ApplicationScoped
public class PagesAndApiMechanism implements HttpAuthenticationMechanism {
    /** The session's account, in an attribute of our own: it survives the loss of a node, the container's does not whole. */
    private static final String SIGNED_IN = PagesAndApiMechanism.class.getName();

    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";
    /** What needs no account: signing in and out, files of pages, what the server tells of itself. All else is closed. */
    private static final Pattern OPEN = Pattern.compile(
            "/(login|login\\.xhtml|logout|jakarta\\.faces\\.resource/.*|(health|metrics|openapi)(/.*)?)");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/api") || path.startsWith("/api/") ? call(request, context) : page(request, context, path);
    }

    private AuthenticationStatus page(HttpServletRequest request, HttpMessageContext context, String path) {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(request, context, credential);
        }
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SIGNED_IN) instanceof String name) {
            return context.notifyContainerAboutLogin(name, Set.of());
        }
        if (OPEN.matcher(path).matches()) {
            return context.doNothing();
        }
        String query = request.getQueryString();
        String next = URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
        return context.redirect(request.getContextPath() + "/login?next=" + next);
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context, Credential credential) {
        CredentialValidationResult result = stores.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(SIGNED_IN, result.getCallerPrincipal().getName());
        return context.notifyContainerAboutLogin(result);
    }

    private AuthenticationStatus call(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header != null) {
            return program(header, context);
        }
        HttpSession session = request.getSession(false);
        if (session != null
                && READING.contains(request.getMethod())
                && session.getAttribute(SIGNED_IN) instanceof String name) {
            return context.notifyContainerAboutLogin(name, Set.of());
        }
        // the use case refuses, and the answer says so as a problem document
        return context.doNothing();
    }

    private AuthenticationStatus program(String header, HttpMessageContext context) {
        CredentialValidationResult result = CredentialValidationResult.INVALID_RESULT;
        if (header.startsWith(BASIC)) {
            result = basic(header.substring(BASIC.length()));
        } else if (header.startsWith(BEARER)) {
            result = stores.validate(new TokenCredential(header.substring(BEARER.length())));
        }
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? context.notifyContainerAboutLogin(result)
                : context.doNothing();
    }

    private CredentialValidationResult basic(String encoded) {
        try {
            return stores.validate(new BasicAuthenticationCredential(encoded));
        } catch (IllegalArgumentException | IllegalStateException malformed) {
            return CredentialValidationResult.INVALID_RESULT;
        }
    }
}
