package org.accede.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * How passwords are kept (R1): as PBKDF2 hashes with a salt each, whose parameters stand in the hash, so that stronger ones
 * can follow without locking anybody out.
 */
@ApplicationScoped
public class Passwords {
    /** In characters; length is what a guess has to pay for. */
    static final int SHORTEST = 12;

    // The container's own default is 2048 rounds of SHA-256, hundreds of times less work for whoever has stolen a copy.
    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @Inject
    Pbkdf2PasswordHash algorithm;

    @PostConstruct
    void strengthen() {
        algorithm.initialize(STRENGTH);
    }

    String hash(String password) {
        return algorithm.generate(password.toCharArray());
    }

    boolean isRight(char[] password, String hash) {
        return algorithm.verify(password, hash);
    }
}
