package org.accede.history;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes and opens the personal values of one field of one person, by AES-GCM with a key of 256 bits.
 *
 * @param place what the value belongs to: moved elsewhere it doesn't open
 */
record Seal(String secret, String place) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    static String newSecret() {
        return Base64.getEncoder().encodeToString(random(KEY));
    }

    String close(String value) {
        byte[] nonce = random(NONCE);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, value.getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(nonce, NONCE + closed.length);
        System.arraycopy(closed, 0, both, NONCE, closed.length);
        return Base64.getEncoder().encodeToString(both);
    }

    String open(String closed) {
        byte[] both = Base64.getDecoder().decode(closed);
        byte[] nonce = Arrays.copyOf(both, NONCE);
        return new String(
                run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(both, NONCE, both.length)), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(Base64.getDecoder().decode(secret), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a sealed value of " + place + " can't be read", broken);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
