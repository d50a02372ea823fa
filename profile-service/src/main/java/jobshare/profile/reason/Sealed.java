package jobshare.profile.reason;

/**
 * A text that is encrypted and bound to a person.
 *
 * @param keyId under which key
 * @param nonce 12 random bytes, used once
 * @param bytes the ciphertext, and the tag that proves it whole
 */
record Sealed(String keyId, byte[] nonce, byte[] bytes) {
}
