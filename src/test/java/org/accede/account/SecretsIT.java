package org.accede.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.accede.testing.Product;
import org.junit.jupiter.api.Test;

/** What somebody who has stolen the database knows of passwords and tokens. */
class SecretsIT {
    private static final int SOUND_ROUNDS = 210_000;
    private static final int SOUND_SALT = 16;

    private final Product product = Product.onPostgres();

    @Test
    void passwordsAreSlowHashesWithASalt() throws SQLException {
        List<String> hashes = Product.askPostgres("select password_hash from account where name = 'reader'");
        String[] parts = hashes.get(0).split(":", -1);
        assertThat(parts[0]).isEqualTo("PBKDF2WithHmacSHA512");
        assertThat(Integer.parseInt(parts[1])).isGreaterThanOrEqualTo(SOUND_ROUNDS);
        assertThat(Base64.getDecoder().decode(parts[2])).hasSizeGreaterThanOrEqualTo(SOUND_SALT);
        assertThat(product.as("reader").get("/api/countries").status()).isEqualTo(200);
    }

    @Test
    void tokensAreHashes() throws SQLException, GeneralSecurityException {
        String token = product.as("reader")
                .post("/api/tokens", "{\"label\":\"to be stolen\"}")
                .json()
                .getString("token");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        assertThat(Product.askPostgres("select token_hash from api_token where label = 'to be stolen'"))
                .containsExactly(HexFormat.of().formatHex(hash));
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
    }
}
