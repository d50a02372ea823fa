package jobshare.profile.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonSealTest {

    private static final String TEXT = "I want the mornings with my father.";

    private final PersonId ana = PersonId.of(Ids.v4());
    private final ReasonSeal seal = seal("k1:" + ReasonKeysTest.GOOD);

    private static ReasonSeal seal(String keys) {
        return new ReasonSeal(new ReasonKeys(Optional.of(keys)));
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT, "", "Zoë 👩‍💻", "שלום", "'; drop table private_reason; --"})
    void opensWhatItSealed(String text) {
        assertEquals(text, seal.open(ana, seal.seal(ana, text)));
    }

    @Test
    void neverSealsTheSameTextAlike() {
        var one = seal.seal(ana, TEXT);
        var other = seal.seal(ana, TEXT);
        assertFalse(Arrays.equals(one.nonce(), other.nonce()));
        assertFalse(Arrays.equals(one.bytes(), other.bytes()));
        assertFalse(new String(one.bytes(), StandardCharsets.ISO_8859_1).contains("father"));
    }

    @Test
    void opensForNobodyElse() {
        var sealed = seal.seal(ana, TEXT);
        assertThrows(BrokenSeal.class, () -> seal.open(PersonId.of(Ids.v4()), sealed));
    }

    @Test
    void noticesEachBitThatWasChanged() {
        var sealed = seal.seal(ana, TEXT);
        for (var at = 0; at < sealed.bytes().length; at++) {
            var changed = new Sealed(sealed.keyId(), sealed.nonce(), flipped(sealed.bytes(), at));
            assertThrows(BrokenSeal.class, () -> seal.open(ana, changed));
        }
        for (var at = 0; at < sealed.nonce().length; at++) {
            var changed = new Sealed(sealed.keyId(), flipped(sealed.nonce(), at), sealed.bytes());
            assertThrows(BrokenSeal.class, () -> seal.open(ana, changed));
        }
        var cut = new Sealed(sealed.keyId(), sealed.nonce(), Arrays.copyOf(sealed.bytes(), 3));
        assertThrows(BrokenSeal.class, () -> seal.open(ana, cut));
    }

    @Test
    void readsUnderAnOlderKeyUntilThatIsTakenAway() {
        var old = seal.seal(ana, TEXT);
        var rotated = seal("k2:" + ReasonKeysTest.OTHER + ",k1:" + ReasonKeysTest.GOOD);
        assertEquals(TEXT, rotated.open(ana, old));
        assertEquals("k2", rotated.seal(ana, TEXT).keyId());
        assertThrows(BrokenSeal.class, () -> seal("k2:" + ReasonKeysTest.OTHER).open(ana, old));
    }

    private static byte[] flipped(byte[] bytes, int at) {
        var changed = bytes.clone();
        changed[at] ^= 1;
        return changed;
    }
}
