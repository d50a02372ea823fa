package jobshare.kit.rejection;

import jobshare.kit.rejection.Rejection.RuleViolation;

/**
 * The private texts of a person are locked: the login of the person has changed, and the previous login has not confirmed the change.
 * All services answer with the same problem.
 */
public final class PrivateTextsLocked {

    private PrivateTextsLocked() {
    }

    /** @param personId the id of the person, for the caller who may confirm */
    public static RuleViolation of(Object personId) {
        return new RuleViolation("login-changed",
                "The login of your profile has changed, so your private texts are locked. To open them again, call POST /v1/people/"
                        + personId
                        + "/confirm-login with a token of your previous login, or ask HR to set the previous login again."
                        + " Otherwise they will be erased.");
    }
}
