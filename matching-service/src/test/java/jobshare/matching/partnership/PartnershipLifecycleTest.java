package jobshare.matching.partnership;

import static jobshare.matching.partnership.PartnershipAction.ADD_TO_HISTORY;
import static jobshare.matching.partnership.PartnershipAction.CONFIRM;
import static jobshare.matching.partnership.PartnershipAction.DISSOLVE;
import static jobshare.matching.partnership.PartnershipAction.PAUSE;
import static jobshare.matching.partnership.PartnershipAction.RESUME;
import static jobshare.matching.partnership.PartnershipAction.SET_JOINT_INTENT;
import static jobshare.matching.partnership.PartnershipAction.SIGN_AGREEMENT;
import static jobshare.matching.partnership.PartnershipAction.WRITE_AGREEMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jobshare.kit.id.Ids;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection;
import jobshare.kit.time.Slots;
import jobshare.matching.profile.WayOfSharing;
import jobshare.matching.terms.AgreementTerms;
import jobshare.matching.terms.MemberTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PartnershipLifecycleTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final PersonId ANNA = PersonId.of(Ids.v4());
    private static final PersonId BEN = PersonId.of(Ids.v4());
    private static final PersonId STRANGER = PersonId.of(Ids.v4());
    private static final AgreementTerms COMPLETE = terms(3, 12, 15);
    private static final AgreementTerms WITH_A_GAP = terms(3, 4, 15);

    private record Move(Situation situation, PersonId by, PartnershipAction action) {
    }

    /** All situations of the lifecycle, each reached by its own commands. */
    private enum Situation {
        PROPOSED {
            @Override
            Partnership create() {
                return Partnership.propose(PartnershipId.of(Ids.v7()), IntroductionId.of(Ids.v7()), ANNA, BEN, ANNA, MONDAY);
            }
        },
        ACTIVE {
            @Override
            Partnership create() {
                var partnership = PROPOSED.create();
                partnership.confirm(BEN, MONDAY);
                return partnership;
            }
        },
        AGREED {
            @Override
            Partnership create() {
                var partnership = ACTIVE.create();
                partnership.writeAgreement(COMPLETE, ANNA, MONDAY);
                return partnership;
            }
        },
        SIGNED_BY_ANNA {
            @Override
            Partnership create() {
                var partnership = AGREED.create();
                partnership.signAgreement(ANNA, MONDAY);
                return partnership;
            }
        },
        SIGNED_BY_BOTH {
            @Override
            Partnership create() {
                var partnership = SIGNED_BY_ANNA.create();
                partnership.signAgreement(BEN, MONDAY);
                return partnership;
            }
        },
        DISSOLVED {
            @Override
            Partnership create() {
                var partnership = SIGNED_BY_BOTH.create();
                partnership.dissolve(BEN, "Moving away", MONDAY);
                return partnership;
            }
        },
        PAUSED {
            @Override
            Partnership create() {
                var partnership = AGREED.create();
                partnership.pause(BEN);
                return partnership;
            }
        },
        RESUMED {
            @Override
            Partnership create() {
                var partnership = PAUSED.create();
                partnership.resume(ANNA);
                return partnership;
            }
        },
        DECLARED {
            @Override
            Partnership create() {
                return Partnership.declare(PartnershipId.of(Ids.v7()), IntroductionId.of(Ids.v7()), ANNA, BEN,
                        LocalDate.of(2016, 2, 29), MONDAY);
            }
        },
        PARTING {
            @Override
            Partnership create() {
                var partnership = SIGNED_BY_BOTH.create();
                partnership.part(ANNA);
                return partnership;
            }
        },
        REUNITED {
            @Override
            Partnership create() {
                var partnership = PARTING.create();
                partnership.reunite();
                return partnership;
            }
        },
        PARTED {
            @Override
            Partnership create() {
                var partnership = PARTING.create();
                partnership.end(MONDAY);
                return partnership;
            }
        },
        DECLINED {
            @Override
            Partnership create() {
                var partnership = PROPOSED.create();
                partnership.dissolve(BEN, null, MONDAY);
                return partnership;
            }
        };

        abstract Partnership create();
    }

    /** The legal actions, listed independently of the enum. */
    private static final Set<Move> LEGAL = Set.of(new Move(Situation.PROPOSED, BEN, CONFIRM),
            new Move(Situation.PROPOSED, ANNA, DISSOLVE), new Move(Situation.PROPOSED, BEN, DISSOLVE),
            new Move(Situation.ACTIVE, ANNA, SET_JOINT_INTENT), new Move(Situation.ACTIVE, BEN, SET_JOINT_INTENT),
            new Move(Situation.ACTIVE, ANNA, ADD_TO_HISTORY), new Move(Situation.ACTIVE, BEN, ADD_TO_HISTORY),
            new Move(Situation.ACTIVE, ANNA, PAUSE), new Move(Situation.ACTIVE, BEN, PAUSE),
            new Move(Situation.DECLARED, ANNA, WRITE_AGREEMENT), new Move(Situation.DECLARED, BEN, WRITE_AGREEMENT),
            new Move(Situation.DECLARED, ANNA, SET_JOINT_INTENT), new Move(Situation.DECLARED, BEN, SET_JOINT_INTENT),
            new Move(Situation.DECLARED, ANNA, ADD_TO_HISTORY), new Move(Situation.DECLARED, BEN, ADD_TO_HISTORY),
            new Move(Situation.DECLARED, ANNA, PAUSE), new Move(Situation.DECLARED, BEN, PAUSE),
            new Move(Situation.DECLARED, ANNA, DISSOLVE), new Move(Situation.DECLARED, BEN, DISSOLVE),
            new Move(Situation.PAUSED, ANNA, WRITE_AGREEMENT), new Move(Situation.PAUSED, BEN, WRITE_AGREEMENT),
            new Move(Situation.PAUSED, ANNA, SIGN_AGREEMENT), new Move(Situation.PAUSED, BEN, SIGN_AGREEMENT),
            new Move(Situation.PAUSED, ANNA, SET_JOINT_INTENT), new Move(Situation.PAUSED, BEN, SET_JOINT_INTENT),
            new Move(Situation.PAUSED, ANNA, ADD_TO_HISTORY), new Move(Situation.PAUSED, BEN, ADD_TO_HISTORY),
            new Move(Situation.PAUSED, ANNA, RESUME), new Move(Situation.PAUSED, BEN, RESUME),
            new Move(Situation.PAUSED, ANNA, DISSOLVE), new Move(Situation.PAUSED, BEN, DISSOLVE),
            new Move(Situation.RESUMED, ANNA, WRITE_AGREEMENT), new Move(Situation.RESUMED, BEN, WRITE_AGREEMENT),
            new Move(Situation.RESUMED, ANNA, SIGN_AGREEMENT), new Move(Situation.RESUMED, BEN, SIGN_AGREEMENT),
            new Move(Situation.RESUMED, ANNA, SET_JOINT_INTENT), new Move(Situation.RESUMED, BEN, SET_JOINT_INTENT),
            new Move(Situation.RESUMED, ANNA, ADD_TO_HISTORY), new Move(Situation.RESUMED, BEN, ADD_TO_HISTORY),
            new Move(Situation.RESUMED, ANNA, PAUSE), new Move(Situation.RESUMED, BEN, PAUSE),
            new Move(Situation.RESUMED, ANNA, DISSOLVE), new Move(Situation.RESUMED, BEN, DISSOLVE),
            new Move(Situation.PARTING, ANNA, ADD_TO_HISTORY), new Move(Situation.PARTING, BEN, ADD_TO_HISTORY),
            new Move(Situation.PARTING, ANNA, DISSOLVE), new Move(Situation.PARTING, BEN, DISSOLVE),
            new Move(Situation.REUNITED, ANNA, WRITE_AGREEMENT), new Move(Situation.REUNITED, BEN, WRITE_AGREEMENT),
            new Move(Situation.REUNITED, ANNA, SET_JOINT_INTENT), new Move(Situation.REUNITED, BEN, SET_JOINT_INTENT),
            new Move(Situation.REUNITED, ANNA, ADD_TO_HISTORY), new Move(Situation.REUNITED, BEN, ADD_TO_HISTORY),
            new Move(Situation.REUNITED, ANNA, PAUSE), new Move(Situation.REUNITED, BEN, PAUSE),
            new Move(Situation.REUNITED, ANNA, DISSOLVE), new Move(Situation.REUNITED, BEN, DISSOLVE),
            new Move(Situation.AGREED, ANNA, SET_JOINT_INTENT), new Move(Situation.AGREED, BEN, SET_JOINT_INTENT),
            new Move(Situation.AGREED, ANNA, ADD_TO_HISTORY), new Move(Situation.AGREED, BEN, ADD_TO_HISTORY),
            new Move(Situation.AGREED, ANNA, PAUSE), new Move(Situation.AGREED, BEN, PAUSE),
            new Move(Situation.SIGNED_BY_ANNA, ANNA, SET_JOINT_INTENT), new Move(Situation.SIGNED_BY_ANNA, BEN, SET_JOINT_INTENT),
            new Move(Situation.SIGNED_BY_ANNA, ANNA, ADD_TO_HISTORY), new Move(Situation.SIGNED_BY_ANNA, BEN, ADD_TO_HISTORY),
            new Move(Situation.SIGNED_BY_ANNA, ANNA, PAUSE), new Move(Situation.SIGNED_BY_ANNA, BEN, PAUSE),
            new Move(Situation.SIGNED_BY_BOTH, ANNA, SET_JOINT_INTENT), new Move(Situation.SIGNED_BY_BOTH, BEN, SET_JOINT_INTENT),
            new Move(Situation.SIGNED_BY_BOTH, ANNA, ADD_TO_HISTORY), new Move(Situation.SIGNED_BY_BOTH, BEN, ADD_TO_HISTORY),
            new Move(Situation.SIGNED_BY_BOTH, ANNA, PAUSE), new Move(Situation.SIGNED_BY_BOTH, BEN, PAUSE),
            new Move(Situation.ACTIVE, ANNA, WRITE_AGREEMENT), new Move(Situation.ACTIVE, BEN, WRITE_AGREEMENT),
            new Move(Situation.ACTIVE, ANNA, DISSOLVE), new Move(Situation.ACTIVE, BEN, DISSOLVE),
            new Move(Situation.AGREED, ANNA, WRITE_AGREEMENT), new Move(Situation.AGREED, BEN, WRITE_AGREEMENT),
            new Move(Situation.AGREED, ANNA, SIGN_AGREEMENT), new Move(Situation.AGREED, BEN, SIGN_AGREEMENT),
            new Move(Situation.AGREED, ANNA, DISSOLVE), new Move(Situation.AGREED, BEN, DISSOLVE),
            new Move(Situation.SIGNED_BY_ANNA, ANNA, WRITE_AGREEMENT), new Move(Situation.SIGNED_BY_ANNA, BEN, WRITE_AGREEMENT),
            new Move(Situation.SIGNED_BY_ANNA, BEN, SIGN_AGREEMENT), new Move(Situation.SIGNED_BY_ANNA, ANNA, DISSOLVE),
            new Move(Situation.SIGNED_BY_ANNA, BEN, DISSOLVE), new Move(Situation.SIGNED_BY_BOTH, ANNA, WRITE_AGREEMENT),
            new Move(Situation.SIGNED_BY_BOTH, BEN, WRITE_AGREEMENT), new Move(Situation.SIGNED_BY_BOTH, ANNA, DISSOLVE),
            new Move(Situation.SIGNED_BY_BOTH, BEN, DISSOLVE));

    static Stream<Arguments> everyMove() {
        return Arrays.stream(Situation.values())
                .flatMap(situation -> Stream.of(ANNA, BEN, STRANGER)
                        .flatMap(by -> Arrays.stream(PartnershipAction.values())
                                .map(action -> Arguments.of(situation, by, action))));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("everyMove")
    void allowsExactlyTheLegalActions(Situation situation, PersonId by, PartnershipAction action) {
        var partnership = situation.create();
        var legal = LEGAL.contains(new Move(situation, by, action));
        assertEquals(legal, partnership.allowed(by).contains(action));
        var before = partnership.state();
        if (legal) {
            var after = run(partnership, by, action);
            assertEquals(action == ADD_TO_HISTORY ? before.version() : before.version() + 1, after.version());
        } else {
            var rejection = assertThrows(Rejection.IllegalTransition.class, () -> run(partnership, by, action));
            assertEquals(partnership.allowed(by).stream().map(PartnershipAction::verb).toList(), rejection.allowedActions());
            assertEquals(before, partnership.state());
        }
    }

    private static PartnershipState run(Partnership partnership, PersonId by, PartnershipAction action) {
        return switch (action) {
            case CONFIRM -> partnership.confirm(by, MONDAY);
            case WRITE_AGREEMENT -> partnership.writeAgreement(COMPLETE, by, MONDAY);
            case SIGN_AGREEMENT -> partnership.signAgreement(by, MONDAY);
            case DISSOLVE -> partnership.dissolve(by, null, MONDAY);
            case SET_JOINT_INTENT -> partnership.setJointIntent(by, JointIntent.JOINT_ONLY);
            case PAUSE -> partnership.pause(by);
            case RESUME -> partnership.resume(by);
            case ADD_TO_HISTORY -> {
                partnership.require(PartnershipAction.ADD_TO_HISTORY, by);
                yield partnership.state();
            }
        };
    }

    static Stream<Arguments> rejections() {
        return Stream.of(
                Arguments.of(Situation.PROPOSED, ANNA, CONFIRM,
                        "You cannot confirm the partnership now. You proposed the partnership, so your"
                                + " partner confirms it. Status is PROPOSED; allowed actions: dissolve."),
                Arguments.of(Situation.PROPOSED, BEN, WRITE_AGREEMENT,
                        "You cannot write the agreement now. Status is PROPOSED;" + " allowed actions: confirm, dissolve."),
                Arguments.of(Situation.PROPOSED, BEN, SET_JOINT_INTENT,
                        "You cannot set your joint intent now. Status is PROPOSED;" + " allowed actions: confirm, dissolve."),
                Arguments.of(Situation.PROPOSED, BEN, ADD_TO_HISTORY,
                        "You cannot add to the history now. Status is PROPOSED;" + " allowed actions: confirm, dissolve."),
                Arguments.of(Situation.PROPOSED, BEN, PAUSE,
                        "You cannot pause the partnership now. Status is PROPOSED;" + " allowed actions: confirm, dissolve."),
                Arguments.of(Situation.ACTIVE, BEN, CONFIRM,
                        "You cannot confirm the partnership now. Status is ACTIVE; allowed actions:"
                                + " write-agreement, set-joint-intent, add-to-history, pause, dissolve."),
                Arguments.of(Situation.ACTIVE, ANNA, CONFIRM,
                        "You cannot confirm the partnership now. Status is ACTIVE; allowed actions:"
                                + " write-agreement, set-joint-intent, add-to-history, pause, dissolve."),
                Arguments.of(Situation.ACTIVE, ANNA, RESUME,
                        "You cannot resume the partnership now. Status is ACTIVE; allowed actions:"
                                + " write-agreement, set-joint-intent, add-to-history, pause, dissolve."),
                Arguments.of(Situation.PAUSED, ANNA, PAUSE,
                        "You cannot pause the partnership now. Status is PAUSED; allowed actions:"
                                + " write-agreement, sign-agreement, set-joint-intent, add-to-history, resume, dissolve."),
                Arguments.of(Situation.PARTING, BEN, SET_JOINT_INTENT,
                        "You cannot set your joint intent now. Status is PARTING;"
                                + " allowed actions: add-to-history, dissolve."),
                Arguments.of(Situation.DISSOLVED, BEN, DISSOLVE,
                        "You cannot dissolve the partnership now. Status is DISSOLVED;" + " allowed actions: none."),
                Arguments.of(Situation.ACTIVE, STRANGER, DISSOLVE,
                        "You cannot dissolve the partnership now. Status is ACTIVE;" + " allowed actions: none."));
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void explainsARejectedAction(Situation situation, PersonId by, PartnershipAction action, String text) {
        var partnership = situation.create();
        assertEquals(text, assertThrows(Rejection.IllegalTransition.class, () -> run(partnership, by, action)).getMessage());
    }

    static Stream<Arguments> signatureRejections() {
        return Stream.of(Arguments.of(Situation.ACTIVE, ANNA,
                "You cannot sign the agreement now. There is no agreement yet; write one first. Status is ACTIVE; allowed "
                        + "actions: write-agreement, set-joint-intent, add-to-history, pause, dissolve."),
                Arguments.of(Situation.SIGNED_BY_ANNA, ANNA,
                        "You cannot sign the agreement now. You already signed version 1; your partner has not signed it "
                                + "yet. Status is ACTIVE; allowed actions: write-agreement, set-joint-intent, "
                                + "add-to-history, pause, dissolve."),
                Arguments.of(Situation.SIGNED_BY_BOTH, BEN,
                        "You cannot sign the agreement now. You already signed version 1, and so did your partner. Status "
                                + "is ACTIVE; allowed actions: write-agreement, set-joint-intent, "
                                + "add-to-history, pause, dissolve."),
                Arguments.of(Situation.PROPOSED, BEN,
                        "You cannot sign the agreement now. There is no agreement yet; write one first."
                                + " Status is PROPOSED; allowed actions: confirm, dissolve."),
                Arguments.of(Situation.DISSOLVED, BEN,
                        "You cannot sign the agreement now. You already signed version 1, and so did your"
                                + " partner. Status is DISSOLVED; allowed actions: none."));
    }

    @ParameterizedTest
    @MethodSource("signatureRejections")
    void explainsARejectedSignature(Situation situation, PersonId by, String text) {
        var partnership = situation.create();
        assertEquals(text,
                assertThrows(Rejection.IllegalTransition.class, () -> partnership.signAgreement(by, MONDAY)).getMessage());
    }

    static Stream<Arguments> incompleteAgreements() {
        return Stream.of(
                Arguments.of(WITH_A_GAP,
                        "Nobody works these required half-days: Tuesday morning of week 1. Assign each half-day to one of you, or"
                                + " require fewer half-days."),
                Arguments.of(terms(15, 0, 15), "One of you works no half-days. Assign at least one half-day to each of you."),
                Arguments.of(terms(3, 0, 7),
                        "Nobody works these required half-days: Monday night of week 1. Assign each half-day to one of you, "
                                + "or require fewer half-days. One of you works no half-days. Assign at least one half-day "
                                + "to each of you."));
    }

    @ParameterizedTest
    @MethodSource("incompleteAgreements")
    void explainsAnIncompleteAgreement(AgreementTerms terms, String text) {
        var partnership = Situation.ACTIVE.create();
        partnership.writeAgreement(terms, ANNA, MONDAY);
        var rejection = assertThrows(Rejection.RuleViolation.class, () -> partnership.signAgreement(ANNA, MONDAY));
        assertEquals("agreement-incomplete", rejection.type());
        assertEquals(text, rejection.getMessage());
    }

    @Test
    void theReasonIsVisibleOnlyToTheMemberWhoDissolvedIt() {
        var partnership = Situation.DISSOLVED.create();
        assertEquals("Moving away", partnership.dissolutionReason(BEN));
        assertEquals(null, partnership.dissolutionReason(ANNA));
        partnership.erase(ANNA);
        assertEquals(null, partnership.dissolutionReason(BEN), "free text is deleted when either member is erased");
    }

    @Test
    void thePairIsJointOnlyIfBothSaySo() {
        var partnership = Situation.ACTIVE.create();
        assertEquals(null, partnership.setJointIntent(ANNA, JointIntent.JOINT_ONLY).jointIntent());
        assertEquals(JointIntent.OPEN_TO_SEPARATE, partnership.setJointIntent(BEN, JointIntent.OPEN_TO_SEPARATE).jointIntent());
        assertEquals(JointIntent.JOINT_ONLY, partnership.setJointIntent(BEN, JointIntent.JOINT_ONLY).jointIntent());
        assertEquals(JointIntent.OPEN_TO_SEPARATE, partnership.setJointIntent(ANNA, JointIntent.OPEN_TO_SEPARATE).jointIntent());
    }

    @Test
    void publishesTheLastStep() {
        assertEquals(PartnershipStep.DECLARED, Situation.DECLARED.create().state().step());
        assertEquals(PartnershipStep.RESUMED, Situation.RESUMED.create().state().step());
        assertEquals(PartnershipStep.REUNITED, Situation.REUNITED.create().state().step());
        assertEquals(PartnershipStep.DISSOLVED, Situation.PARTED.create().state().step());
        assertEquals(ANNA, Situation.PARTED.create().state().leaverId());
        assertEquals(null, Situation.REUNITED.create().state().leaverId());
    }

    @Test
    void aDeclaredPartnershipCountsYearsFromItsFirstDay() {
        var partnership = Situation.DECLARED.create();
        assertEquals(10, partnership.tenure().years());
        assertEquals(11, partnership.celebrateAnniversary(LocalDate.of(2027, 2, 28)).years());
        assertEquals(13, partnership.celebrateAnniversary(LocalDate.of(2029, 7, 1)).years(),
                "the last of the missed anniversaries counts");
        assertEquals(PartnershipStep.ANNIVERSARY, partnership.state().step());
    }

    @Test
    void anAgreementIsSignedOnceBothHaveSignedIt() {
        assertFalse(Situation.SIGNED_BY_ANNA.create().state().agreement().signed());
        var agreement = Situation.SIGNED_BY_BOTH.create().state().agreement();
        assertTrue(agreement.signed());
        assertEquals(List.of(ANNA, BEN), agreement.signedBy());
    }

    @Test
    void aNewVersionVoidsTheSignaturesOfTheOldOne() {
        var partnership = Situation.SIGNED_BY_BOTH.create();
        var agreement = partnership.writeAgreement(terms(7, 12, 15), BEN, MONDAY).agreement();
        assertEquals(2, agreement.number());
        assertEquals(List.of(), agreement.signedBy());
        assertFalse(agreement.signed());
    }

    @Test
    void anAgreementWithAGapIsStoredButNotSigned() {
        var partnership = Situation.ACTIVE.create();
        partnership.writeAgreement(WITH_A_GAP, ANNA, MONDAY);
        var version = partnership.version();
        var rejection = assertThrows(Rejection.RuleViolation.class, () -> partnership.signAgreement(ANNA, MONDAY));
        assertEquals("agreement-incomplete", rejection.type());
        assertEquals("Nobody works these required half-days: Tuesday morning of week 1. Assign each half-day to one of you, or "
                + "require fewer half-days.", rejection.getMessage());
        assertEquals(version, partnership.version());
    }

    private static AgreementTerms terms(long first, long second, long required) {
        return new AgreementTerms(WayOfSharing.TWIN, new MemberTerms(new Slots(first), List.of()),
                new MemberTerms(new Slots(second), List.of()), null, null, new Slots(required));
    }
}
