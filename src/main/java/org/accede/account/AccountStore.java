package org.accede.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.accede.shared.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Tells whose a password or token is. */
@ApplicationScoped
public class AccountStore implements IdentityStore {
    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    /**
     * Passwords found right since the start, by their stored hash: a program that sends its password with every call
     * pays for the slow hash once. A changed password has another stored hash. Keyed with a value of this process only.
     */
    private final Map<String, String> proven = new ConcurrentHashMap<>();

    private final String pepper = UUID.randomUUID().toString();

    @Override
    @Transactional
    public CredentialValidationResult validate(Credential credential) {
        return owner(credential)
                .filter(Account::isActive)
                .map(account -> new CredentialValidationResult(account.name()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private Optional<Account> owner(Credential credential) {
        if (credential instanceof UsernamePasswordCredential given) {
            return byName(given.getCaller()).filter(account -> isRight(account, given));
        }
        if (credential instanceof TokenCredential given) {
            return byToken(given.secret());
        }
        return Optional.empty();
    }

    private boolean isRight(Account account, UsernamePasswordCredential given) {
        String digest = Fingerprint.of(pepper + given.getPasswordAsString());
        if (isSame(digest, proven.get(account.passwordHash()))) {
            return true;
        }
        boolean right = passwords.isRight(given.getPassword().getValue(), account.passwordHash());
        if (right) {
            proven.put(account.passwordHash(), digest);
        }
        return right;
    }

    /** In a time that tells nothing about where they differ. */
    private static boolean isSame(String digest, @Nullable String known) {
        return known != null
                && MessageDigest.isEqual(
                        digest.getBytes(StandardCharsets.US_ASCII), known.getBytes(StandardCharsets.US_ASCII));
    }

    Optional<Account> byName(String name) {
        return first(em.createQuery("select a from Account a where a.name = :key", Account.class), name);
    }

    private Optional<Account> byToken(String secret) {
        return first(
                em.createQuery("select t.account from ApiToken t where t.hash = :key", Account.class),
                Fingerprint.of(secret));
    }

    private static Optional<Account> first(TypedQuery<Account> query, String key) {
        return query.setParameter("key", key).getResultStream().findFirst();
    }
}
