package jobshare.profile.reason;

/**
 * A text that is encrypted for one person.
 *
 * @param keyId id of the key
 * @param nonce 12 random bytes, used once
 * @param ciphertext includes the authentication tag
 */
record EncryptedReason(String keyId, byte[] nonce, byte[] ciphertext) {
}
