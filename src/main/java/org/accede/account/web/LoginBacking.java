package org.accede.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.accede.shared.web.LocaleBacking;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Signing in by name and password. */
@Named
@RequestScoped
public class LoginBacking {
    /** The accounts that come with the sample data; their texts stand under {@code login.sample.<name>}. */
    private static final List<String> SAMPLE_ACCOUNTS = List.of("reader", "officer", "reviewer", "manager", "admin");

    private @Nullable String name;
    private @Nullable String password;
    private @Nullable String next;

    @Inject
    SecurityContext security;

    @Inject
    FacesContext faces;

    @Inject
    LocaleBacking locale;

    @Inject
    @ConfigProperty(name = "accede.sample", defaultValue = "false")
    boolean sample;

    /** Goes on to where the reader wanted to go, or says that name and password don't fit, without saying which. */
    public void signIn() throws IOException {
        ExternalContext external = faces.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(
                                name == null ? "" : name.strip(), password == null ? "" : password)));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(external.getRequestContextPath() + LocalPath.of(next));
        } else if (status == AuthenticationStatus.SEND_CONTINUE) {
            faces.responseComplete();
        } else {
            faces.addMessage(
                    null,
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            locale.text("login.failed"),
                            locale.text("login.failed.next")));
        }
    }

    public boolean isSample() {
        return sample;
    }

    public List<String> getSampleAccounts() {
        return SAMPLE_ACCOUNTS;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }
}
