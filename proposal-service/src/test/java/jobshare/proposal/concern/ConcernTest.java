package jobshare.proposal.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.UUID;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.command.CommandContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of each refusal about a concern. */
class ConcernTest {

    private static final UUID ID = UUID.fromString("0192f3c4-5d6e-7a8b-9c0d-1e2f3a4b5c6d");
    private static final Instant NINE = Instant.parse("2026-12-01T09:00:00Z");
    private static final CommandContext HR = CommandContext.of(ActingRole.HR, NINE);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aClosedConcernStaysAsItIs(boolean resolved) {
        var concern = Concern.raised(ID, ConcernKind.COST, "Too expensive", HR);
        concern.answer("It is not", null, HR);
        concern.resolve(resolved, NINE);
        var expected = "You cannot change concern " + ID + ". It has been " + (resolved ? "RESOLVED" : "UNRESOLVED")
                + " since 2026-12-01T09:00:00Z; raise a new concern instead.";
        assertEquals(expected, assertThrows(IllegalTransition.class, () -> concern.answer("Look again", null, HR)).getMessage());
        assertEquals(expected, assertThrows(IllegalTransition.class, () -> concern.resolve(true, NINE)).getMessage());
    }
}
