package jobshare.matching.introduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jobshare.kit.id.Ids;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvitationLifecycleTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private static Invitation open() {
        return Invitation.invite(new InvitationId(Ids.v7()), PersonId.of(Ids.v4()), "key", IntroductionPurpose.MEETING, "Hello",
                null, MONDAY, Duration.ofDays(14));
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                Arguments.of(InvitationStatus.ACCEPTED,
                        (Consumer<Invitation>) invitation -> invitation.accept(IntroductionId.of(Ids.v7()), MONDAY)),
                Arguments.of(InvitationStatus.WITHDRAWN, (Consumer<Invitation>) invitation -> invitation.withdraw(MONDAY)),
                Arguments.of(InvitationStatus.EXPIRED, (Consumer<Invitation>) invitation -> invitation.expire(MONDAY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endings")
    void explainsWhyAnEndedInvitationCannotBeWithdrawn(InvitationStatus status, Consumer<Invitation> ending) {
        var invitation = open();
        ending.accept(invitation);
        assertEquals(status, invitation.status());
        var rejection = assertThrows(Rejection.IllegalTransition.class, () -> invitation.withdraw(MONDAY));
        assertEquals("You cannot withdraw this invitation now. Status is " + status
                + " since 2026-11-23T09:00:00Z; allowed actions: none.", rejection.getMessage());
        assertEquals(List.of(), rejection.allowedActions());
    }

    @Test
    void deletesTheAddressWhenItEnds() {
        var invitation = open();
        assertEquals("key", invitation.emailKey());
        invitation.withdraw(MONDAY);
        assertEquals(null, invitation.emailKey());
    }
}
