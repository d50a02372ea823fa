package jobshare.proposal.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import jobshare.kit.rejection.Rejection.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Defaults and limits of a share link. */
class ShareLinkRequestTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void isAnonymousForTwoWeeksByDefault() {
        var request = new ShareLinkRequest(null, null, null);
        assertTrue(request.isAnonymous());
        assertEquals(Instant.parse("2026-12-15T09:00:00Z"), request.expiry(NOW));
        assertFalse(new ShareLinkRequest(null, null, false).isAnonymous());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01T09:00:00Z", "2027-03-01T09:00:00.000001Z"})
    void explainsWhenALinkCanExpire(String expiresAt) {
        var refusal = assertThrows(InvalidValue.class,
                () -> new ShareLinkRequest(null, Instant.parse(expiresAt), null).expiry(NOW));
        assertEquals("/expiresAt", refusal.pointer());
        assertEquals("A link must expire after now (2026-12-01T09:00:00Z) and within 90 days, not at " + expiresAt + ".",
                refusal.getMessage());
    }

    @Test
    void mayExpireOnTheLastDay() {
        assertEquals(Instant.parse("2027-03-01T09:00:00Z"),
                new ShareLinkRequest(null, Instant.parse("2027-03-01T09:00:00Z"), null).expiry(NOW));
    }
}
