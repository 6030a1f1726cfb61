package dev.whichrole.store.cipher;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;

/**
 * Encrypts a token for its row with Tink: AES-256-GCM, bound to the workspace, so that a row's token cannot be read in
 * another's place. Each secret is a key of Tink's keyset; the first encrypts, all read. A secret must be long and random;
 * its key is derived from it by HKDF, not stretched.
 */
public final class TokenCipher {
    /** Tink writes which key it was in front: a byte of its own and the key's number. */
    private static final int PREFIX = 5;

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final Aead aead;
    private final int newest;

    /**
     * Makes a key of each secret.
     *
     * @param secrets the newest first, at least one; none twice
     */
    public TokenCipher(List<String> secrets) {
        try {
            AeadConfig.register();
            var keys = KeysetHandle.newBuilder();
            for (int at = 0; at < secrets.size(); at++) {
                var entry = KeysetHandle.importKey(key(secrets.get(at)));
                keys.addEntry(at == 0 ? entry.makePrimary() : entry);
            }
            this.aead = keys.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
            this.newest = number(secrets.get(0));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make keys of WHICHROLE_SECRET", e);
        }
    }

    @AccessesPartialKey // Tink's warning that its keys may take another form: a key made of a secret is made of its
    // bytes
    private static AesGcmKey key(String secret) throws GeneralSecurityException {
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(NONCE_BYTES)
                .setTagSizeBytes(TAG_BYTES)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        return AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(derived(secret, "key", KEY_BYTES), InsecureSecretKeyAccess.get()))
                .setIdRequirement(number(secret))
                .build();
    }

    /** The same in every process, and says nothing of the key. */
    private static int number(String secret) throws GeneralSecurityException {
        return ByteBuffer.wrap(derived(secret, "number", Integer.BYTES)).getInt();
    }

    private static byte[] derived(String secret, String what, int bytes) throws GeneralSecurityException {
        return Hkdf.computeHkdf(
                "HmacSha256",
                secret.strip().getBytes(StandardCharsets.UTF_8),
                new byte[0],
                ("whichrole tokens " + what).getBytes(StandardCharsets.UTF_8),
                bytes);
    }

    /** The text for the row of this workspace. */
    public String encrypt(String plain, String boundTo) {
        try {
            return Base64.getEncoder()
                    .encodeToString(aead.encrypt(
                            plain.getBytes(StandardCharsets.UTF_8), boundTo.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt", e);
        }
    }

    /**
     * What was encrypted.
     *
     * @throws IllegalStateException if it was encrypted with another secret or for another row
     */
    public String decrypt(String encrypted, String boundTo) {
        try {
            byte[] bytes = Base64.getDecoder().decode(encrypted);
            return new String(aead.decrypt(bytes, boundTo.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "the token of " + boundTo + " was encrypted with another WHICHROLE_SECRET; name that in"
                            + " WHICHROLE_OLD_SECRETS, or install the app again",
                    e);
        }
    }

    /** Whether it was encrypted with the newest secret. */
    public boolean isNewest(String encrypted) {
        byte[] bytes = Base64.getDecoder().decode(encrypted);
        return bytes.length > PREFIX && ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt() == newest;
    }
}
