package dev.whichrole.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a token for its row: AES-256-GCM, a new nonce each time, bound to the workspace, so that a row's token cannot
 * be read in another's place. The secret must be long and random; it is hashed to the key, not stretched.
 */
final class TokenCipher {
    private static final int SHORTEST_SECRET = 32;
    private static final String FORM = "1.";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    TokenCipher(String secret) {
        if (secret.strip().length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("WHICHROLE_SECRET has " + SHORTEST_SECRET
                    + " characters or more; make one with: openssl rand -hex 32");
        }
        key = new SecretKeySpec(
                Hashed.sha256(("whichrole tokens\n" + secret.strip()).getBytes(StandardCharsets.UTF_8)), "AES");
    }

    String encrypt(String plain, String boundTo) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, boundTo).doFinal(plain.getBytes(StandardCharsets.UTF_8));
            var all = Arrays.copyOf(nonce, NONCE + encrypted.length);
            System.arraycopy(encrypted, 0, all, NONCE, encrypted.length);
            return FORM + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt", e);
        }
    }

    /** @throws IllegalStateException if it was encrypted with another secret or for another row */
    String decrypt(String encrypted, String boundTo) {
        if (!encrypted.startsWith(FORM)) {
            throw new IllegalStateException("the token of " + boundTo + " is in a form of another version");
        }
        var all = Base64.getDecoder().decode(encrypted.substring(FORM.length()));
        try {
            var plain = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE), boundTo)
                    .doFinal(all, NONCE, all.length - NONCE);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (AEADBadTagException e) {
            throw new IllegalStateException(
                    "the token of " + boundTo + " was encrypted with another WHICHROLE_SECRET; install the app again",
                    e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot decrypt", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String boundTo) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
