package org.accede.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.accede.shared.Allows;
import org.accede.shared.Caller;
import org.accede.shared.Fingerprint;
import org.accede.shared.NotFound;
import org.accede.shared.Right;
import org.accede.shared.Violations;
import org.jspecify.annotations.Nullable;

/** The caller's own tokens for programs. */
@ApplicationScoped
public class Tokens {
    private static final int BYTES = 32;
    private static final int LABEL_LIMIT = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * A token just made.
     *
     * @param secret to be shown once
     */
    public record Issued(ApiToken token, String secret) {}

    /** @param label what it is for, at most 100 characters */
    @Allows(Right.READ)
    @Transactional
    public Issued issue(@Nullable String label) {
        Violations violations = new Violations();
        violations.requireText(label, "label");
        violations.atMost(LABEL_LIMIT, label, "label");
        violations.throwIfAny();
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        ApiToken token = new ApiToken(callersAccount(), String.valueOf(label), Fingerprint.of(secret), clock.instant());
        em.persist(token);
        return new Issued(token, secret);
    }

    /** Newest first. */
    @Allows(Right.READ)
    @Transactional
    public List<ApiToken> mine() {
        return em.createQuery(
                        "select t from ApiToken t where t.account.name = :name order by t.id desc", ApiToken.class)
                .setParameter("name", caller.name())
                .getResultList();
    }

    /** Ends one of the caller's tokens at once. */
    @Allows(Right.READ)
    @Transactional
    public void revoke(long id) {
        ApiToken token = em.find(ApiToken.class, id);
        if (token == null || !token.account().name().equals(caller.name())) {
            throw new NotFound("token", id);
        }
        em.remove(token);
    }

    private Account callersAccount() {
        return em.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", caller.name())
                .getSingleResult();
    }
}
